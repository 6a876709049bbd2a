import type { ReactNode } from 'react';
import { AnnouncementScreen } from '../features/announcements/AnnouncementScreen.tsx';
import { NewAnnouncementScreen } from '../features/announcements/NewAnnouncementScreen.tsx';
import { AppError } from '@socialhallbarhet/domain';
import { later, nothing } from './topic.ts';

const group = { gid: 'trygga-nordost', name: 'Trygga Nordost' };
const announcement = {
  title: 'Trygghetsvandringen flyttas till torsdag',
  text: 'Vi går **torsdag 3 december kl. 17** i stället för onsdag: parken har inte ljus förrän dess.\n\n- Samling vid biblioteket i Hjällbo\n- Ta med ficklampa\n- Säg till om du behöver tolk\n\nKan du inte? Skriv i ämnet om vandringen, så tar vi med det du har sett.',
  by: 'karin-berg',
  byName: 'Karin Berg',
  at: new Date('2026-11-24T07:30:00Z'),
};
const proof = { email: 'karin-berg@demo.socialhallbarhet.example', onSend: later, onCode: later };
const running = { passed: 3120, told: 3004, total: 5000, done: false };

export const announcementScreens: Record<string, () => ReactNode> = {
  announcement: () => <AnnouncementScreen group={group} announcement={announcement} me="amina-nilsson" proof={proof} />,
  'announcement-sending': () => (
    <AnnouncementScreen
      announcement={announcement}
      me="karin-berg"
      progress={running}
      proof={proof}
      onWithdraw={later}
    />
  ),
  'announcement-sent': () => (
    <AnnouncementScreen
      group={group}
      announcement={announcement}
      me="karin-berg"
      progress={{ ...running, done: true }}
      proof={proof}
      onWithdraw={later}
    />
  ),
  'announcement-new': () => (
    <NewAnnouncementScreen
      group={{ ...group, readers: 42 }}
      proof={proof}
      onSend={() => Promise.reject(new AppError('too-many', { retryAfter: 3600 }))}
      onCancel={nothing}
    />
  ),
};
