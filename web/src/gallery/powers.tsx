import type { PowerAction } from '@socialhallbarhet/domain';
import type { AdminScreenProps } from '../features/admin/types.ts';
import { PowersNote } from '../features/profile/MemberPowers.tsx';
import { people } from './people.ts';
import { later, nothing, refuse } from './topic.ts';

export const restriction = {
  until: new Date('2026-12-01T13:05:00Z'),
  reason: 'Samma reklam i tre grupper, trots två påminnelser. Det står i villkoren att vi inte säljer här.',
};

const proof = { email: 'olle-lund@example.org', onSend: later, onCode: later };

export const powersFree = (
  <PowersNote proof={proof} name="Karin Berg" restriction={undefined} onRestrict={later} onLift={later} />
);
export const powersHeld = (
  <PowersNote proof={proof} name="Karin Berg" restriction={restriction} onRestrict={later} onLift={later} />
);

const someone = (uid: string, name: string, headline: string) => ({ uid, name, headline });
const none = { moderator: false, editor: false, organiser: false, administrator: false };
const line = (id: string, deed: PowerAction, by: string, on: string, detail: string, reason: string, iso: string) => ({
  id,
  deed,
  by,
  on,
  onUid: on && 'karin-berg',
  detail,
  reason,
  at: new Date(iso),
});

export const adminProps: AdminScreenProps = {
  people: people.map(({ uid, name, headline }) => ({ uid, name, headline })),
  everybody: people.length,
  holders: [
    { ...someone('cecilia-nord', 'Cecilia Nord', 'Processledare'), roles: { ...none, administrator: true } },
    { ...someone('maja-lindqvist', 'Maja Lindqvist', 'Planarkitekt'), roles: { ...none, organiser: true } },
    { ...someone('olle-lund', 'Olle Lund', 'Jurist'), roles: { ...none, moderator: true, editor: true } },
  ],
  loading: false,
  log: [
    line(
      'p1',
      'restrict',
      'Olle Lund',
      'Sven Alm',
      '2026-12-01T13:05:00.000Z',
      'Samma reklam i tre grupper, trots två påminnelser.',
      '2026-11-24T08:12:00Z',
    ),
    line('p2', 'group-ban', 'Karin Berg', 'Sven Alm', '', 'Reklam.', '2026-11-23T14:40:00Z'),
    line(
      'p3',
      'set-roles',
      'Cecilia Nord',
      'Olle Lund',
      'moderator,editor',
      'Vald av styrelsen den 3 november.',
      '2026-11-04T09:00:00Z',
    ),
  ],
  logState: 'more',
  groups: 23,
  proof,
  onRoles: refuse('sign-in-old'),
  onOlder: nothing,
};
