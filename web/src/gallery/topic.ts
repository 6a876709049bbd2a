import { AppError } from '@socialhallbarhet/domain';
import type { TopicMessage, TopicScreenProps } from '../features/topic/types.ts';
import { people } from './people.ts';

export const later = () => new Promise<void>((resolve) => setTimeout(resolve, 600));
export const refuse = (code: ConstructorParameters<typeof AppError>[0]) => () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new AppError(code)), 200));
export const nothing = () => {};

let n = 0;
const say = (uid: string, at: string | null, text: string, more: Partial<TopicMessage> = {}): TopicMessage => ({
  id: `m${(n += 1)}`,
  author: { uid, name: people.find((person) => person.uid === uid)?.name ?? uid },
  text,
  at: at ? new Date(at) : null,
  edits: 0,
  state: 'visible',
  mine: uid === 'amina-nilsson',
  ...more,
});

const lead = say(
  'karin-berg',
  '2026-11-17T07:40:00Z',
  'Vi brukar gå i maj när det är ljust, men de flesta samtal vi får handlar om mörkret. Har någon gått en vandring i december, och vilka fick ni med er?',
);

export const messages: TopicMessage[] = [
  say(
    'yusuf-demir',
    '2026-11-18T08:05:00Z',
    'Vi gick 14 december, kl. 16. Två rundor à 40 minuter, fika inne emellan, och bostadsbolaget hade med sig sin elektriker. Tre lampor var lagade innan vi var klara.',
  ),
  say(
    'fatima-elmi',
    '2026-11-18T08:31:00Z',
    'Bra! Vi frågade barnen på fritids i stället för att bjuda in till en kväll. De visste precis vilka hörn som är otäcka.',
    { edits: 1 },
  ),
  say(
    'amina-nilsson',
    '2026-11-18T10:02:00Z',
    'Jag kan ta med det till Hisingen. Vad behövs?\n\n- ficklampor, en per grupp\n- någon som antecknar *medan* ni går\n- **förvaltaren**, inte bara en representant',
    { edits: 50 },
  ),
  say('omar-saleh', '2026-11-19T19:12:00Z', 'Nattvandrarna följer gärna med. Hör av er i god tid bara.', {
    answers: {
      id: 'm4',
      name: 'Amina Nilsson',
      snippet: 'Jag kan ta med det till Hisingen. Vad behövs? ficklampor, en per grupp',
    },
  }),
  say('markus-toren', '2026-11-19T19:40:00Z', '', { state: 'hidden' }),
  say(
    'olle-lund',
    '2026-11-23T15:20:00Z',
    'Checklistan från dialogverktyget fungerar, men stryk punkten om kartor. Ingen läser karta i mörker.\n\n> Rita på plats i stället, på baksidan av inbjudan.\n\nKälla: https://goteborg.se/trygghetsvandring',
  ),
  say(
    'karin-berg',
    '2026-11-24T07:02:00Z',
    'Ta med ficklampor och någon från parken. [@Amina Nilsson](/folk/amina-nilsson), kan du fråga hyresgästföreningen? Annars kanske [@Gunilla Fors](/folk/gunilla-fors) vet.',
  ),
];

export const sending: TopicMessage[] = [
  say('amina-nilsson', null, 'Jag ringer Gunilla i dag.', { sending: 'pending' }),
  say('amina-nilsson', null, 'Och jag bokar lokalen på biblioteket från 15.30.', {
    sending: 'failed',
    error: 'offline',
  }),
];

export const topicProps: TopicScreenProps = {
  group: { gid: 'trygga-nordost', name: 'Trygga Nordost', kind: 'closed', readers: 42 },
  topic: {
    tid: 't',
    title: 'Trygghetsvandring i december?',
    cells: ['narmiljo.samspel', 'stadsdel.samspel', 'narmiljo.vardagsliv'],
    archived: false,
  },
  lead,
  messages,
  me: 'amina-nilsson',
  unreadFrom: messages[5]?.id,
  lastRead: new Date('2026-11-20T15:00:00Z'),
  hasOlder: false,
  online: true,
  people,
  nameOf: () => undefined,
  experts: [
    { uid: 'mehmet-aydin', name: 'Mehmet Aydin', why: 'ungdomsarbete, Nordost' },
    { uid: 'mikael-strand', name: 'Mikael Strand', why: 'lägesbilder, Polismyndigheten' },
  ],
  enterSends: false,
  onSend: nothing,
  onRetry: nothing,
  onDiscard: nothing,
  onEdit: nothing,
  begunEdit: () => '',
  onKeepEdit: nothing,
  onOlder: later,
  onSeen: nothing,
  newcomer: false,
  onReport: async () => ({ ref: 'A1B2C3D4', known: false }),
  onHistory: async () => {
    await later();
    return [{ text: 'Bra! Vi frågade barnen på fritids i stället.', at: new Date('2026-11-18T08:31:00Z') }];
  },
};

/** Many messages, for scrolling and news. */
export const longTalk: TopicMessage[] = Array.from({ length: 60 }, (_, index) => {
  const person = people[index % 9] as (typeof people)[number];
  const at = new Date(Date.parse('2026-11-18T08:00:00Z') + index * 2.3 * 3_600_000);
  return {
    ...say(person.uid, at.toISOString(), messages[index % 4]?.text ?? ''),
    id: `long${index}`,
  };
});
