import type { GroupScreenProps, InviteScreenProps } from '../features/groups/types.ts';
import { galleryComing } from './calendar.tsx';
import type { HomeScreenProps } from '../features/home/types.ts';
import type { Notice } from '../features/notifications/types.ts';
import type { SignInScreenProps } from '../features/signin/types.ts';
import { people } from './people.ts';
import { later, nothing } from './topic.ts';

const at = (iso: string) => new Date(iso);

export const notices: Notice[] = [
  {
    id: 'n1',
    kind: 'mention',
    fromName: 'Karin Berg',
    groupName: 'Trygga Nordost',
    topicTitle: 'Trygghetsvandring i december?',
    snippet: 'Ta med ficklampor och någon från parken. @Amina Nilsson, kan du fråga hyresgästföreningen?',
    at: at('2026-11-24T07:02:00Z'),
    read: false,
    to: '/g/trygga-nordost/m/m7',
  },
  {
    id: 'n2',
    kind: 'request',
    fromName: 'Malin Kvist',
    groupName: 'Språk och möten',
    topicTitle: '',
    snippet: 'Jag gör min praktik på språkcaféet i Biskopsgården och vill gärna läsa med.',
    at: at('2026-11-23T12:10:00Z'),
    read: false,
    to: '/g/sprak',
  },
  {
    id: 'n3',
    kind: 'mention',
    fromName: 'Maja Lindqvist',
    groupName: 'Dialog i planprocessen',
    topicTitle: 'Mall för återkoppling',
    snippet: '@Amina Nilsson hade en bra rad om det som inte blev av',
    at: at('2026-11-20T13:40:00Z'),
    read: false,
    to: '/g/dialog/m/m1',
  },
];
export const readNotices: Notice[] = [
  {
    id: 'n4',
    kind: 'admitted',
    fromName: 'Fatima Elmi',
    groupName: 'Barnperspektiv på kartan',
    topicTitle: '',
    snippet: '',
    at: at('2026-11-12T08:00:00Z'),
    read: true,
    to: '/g/barn',
  },
];

const myGroups = [
  { gid: 'barn', name: 'Barnperspektiv på kartan', cells: ['narmiljo.vardagsliv', 'byggnad.vardagsliv'] },
  { gid: 'dialog', name: 'Dialog i planprocessen', cells: ['stadsdel.samspel', 'stad.samspel', 'narmiljo.samspel'] },
  { gid: 'sprak', name: 'Språk och möten', cells: ['stadsdel.samspel', 'stadsdel.identitet'] },
  {
    gid: 'trygga-nordost',
    name: 'Trygga Nordost',
    cells: ['narmiljo.samspel', 'stadsdel.samspel', 'narmiljo.vardagsliv'],
  },
];

export const homeProps: HomeScreenProps = {
  events: galleryComing.map((event, i) => (i === 0 ? { ...event, mine: 'going' } : event)),
  waiting: notices,
  news: [
    {
      gid: 'trygga-nordost',
      name: 'Trygga Nordost',
      unread: 4,
      latest: {
        tid: 't',
        title: 'Trygghetsvandring i december?',
        author: 'Karin Berg',
        snippet: 'Ta med ficklampor och någon från parken.',
        at: at('2026-11-24T07:02:00Z'),
      },
    },
    {
      gid: 'dialog',
      name: 'Dialog i planprocessen',
      unread: 2,
      latest: {
        tid: 't2',
        title: 'Mall för återkoppling',
        author: 'Olle Lund',
        snippet: 'Jag lade upp tredje versionen.',
        at: at('2026-11-23T15:02:00Z'),
      },
    },
    {
      gid: 'barn',
      name: 'Barnperspektiv på kartan',
      unread: 11,
      latest: {
        tid: 't3',
        title: 'Skolvägar på Hisingen',
        author: 'Fatima Elmi',
        snippet: 'Barnen ritade om hela korsningen, och trafikkontoret sa inte nej.',
        at: at('2026-11-22T15:02:00Z'),
      },
    },
  ],
  groups: myGroups,
  lastVisit: at('2026-11-20T15:00:00Z'),
  askMe: 'att få tre förvaltningar till samma bord',
  readNext: {
    to: '/g/dialog/amne/t2',
    title: 'Mall för återkoppling efter samråd',
    groupName: 'Dialog i planprocessen',
  },
  loading: false,
  onFollow: nothing,
};

export const groupProps: GroupScreenProps = {
  group: {
    gid: 'trygga-nordost',
    name: 'Trygga Nordost',
    purpose:
      'För oss som arbetar med trygghet i nordost: vandringar, belysning, fält och värdskap. Vi delar det som fungerat och det som inte gjorde det.',
    kind: 'closed',
    rules: 'Inga namn på boende.\nDet som sägs om ett ärende stannar här.',
    welcome: 'Välkommen. Berätta gärna kort vad du håller på med, så vet vi vem vi ska fråga.',
    places: ['nordost'],
    cells: ['narmiljo.samspel', 'stadsdel.samspel', 'narmiljo.vardagsliv'],
  },
  me: 'amina-nilsson',
  standing: { is: 'member', role: 'owner', level: 'mentions', lastOwner: false },
  announcement: {
    id: 'a1',
    title: 'Trygghetsvandringen flyttas till torsdag',
    byName: 'Karin Berg',
    text: 'Vi går **torsdag 3 december kl. 17** i stället för onsdag: parken har inte ljus förrän dess.',
    at: at('2026-11-24T07:30:00Z'),
  },
  topics: [
    [
      't',
      'Trygghetsvandring i december?',
      'Karin Berg',
      'Ta med ficklampor och någon från parken. @Amina Nilsson, kan du fråga?',
      '2026-11-24T07:02:00Z',
      4,
    ],
    [
      't5',
      'Lampan vid gångtunneln i Hjällbo',
      'Dragan Ilic',
      'Beställd. Elektrikern kommer på torsdag.',
      '2026-11-23T13:12:00Z',
      0,
    ],
    [
      't6',
      'Vem äger frågan om grusplanen?',
      'Markus Torén',
      'Vi äger halva. Den andra halvan är det ingen som vill kännas vid.',
      '2026-11-19T10:00:00Z',
      2,
    ],
    [
      't7',
      'Lägesbild inför jul',
      'Mikael Strand',
      'Jag skickar en sida på måndag. Säg till om ni vill ha fler områden med.',
      '2026-11-17T09:30:00Z',
      0,
    ],
    [
      't8',
      'Vandringar vi gjort, karta',
      'Johan Bäckman',
      'Lade till Rannebergen och två i Gårdsten.',
      '2026-10-02T09:30:00Z',
      0,
    ],
  ].map(([tid, title, author, snippet, iso, unread]) => ({
    tid: String(tid),
    title: String(title),
    author: String(author),
    snippet: String(snippet),
    at: at(String(iso)),
    unread: Number(unread),
    archived: tid === 't8',
    cells: tid === 't7' ? [] : ['narmiljo.samspel', tid === 't5' ? 'byggnad.vardagsliv' : 'stadsdel.samspel'],
  })),
  topicsLoading: false,
  onOlderTopics: async () => ({
    topics: [
      {
        tid: 'gammal',
        title: 'Vad gör vi med vintern på gården?',
        cells: ['narmiljo.samspel'],
        at: new Date('2026-02-03T09:00:00Z'),
      },
    ],
    next: undefined,
  }),
  members: people.slice(0, 14).map((person, index) => ({
    uid: person.uid,
    name: person.name,
    headline: person.headline,
    role: index === 0 ? 'owner' : index === 1 ? 'moderator' : 'member',
  })),
  requests: [
    {
      uid: 'malin-kvist',
      name: 'Malin Kvist',
      headline: 'Socionomstudent, praktik i höst',
      text: 'Jag gör min praktik hos fältarna i nordost och vill gärna läsa med.',
      at: at('2026-11-23T12:10:00Z'),
    },
  ],
  onJoin: later,
  onAsk: later,
  onWithdraw: later,
  onAccept: later,
  onRefuse: later,
  onLeave: later,
  onAdmit: later,
  onDecline: later,
  onRole: later,
  onRemove: later,
  onBan: later,
  onLevel: later,
  onReport: async () => ({ ref: '4711', known: false }),
};

/** The invited of a hidden group. */
export const inviteProps: InviteScreenProps = {
  group: {
    ...groupProps.group,
    gid: 'mandagsredaktionen',
    name: 'Måndagsredaktionen',
    purpose: 'Redaktionens arbetsrum: vad som ska läsas om på måndag, och vem som tar det.',
    kind: 'hidden',
  },
  people: people.map(({ uid, name, headline }, index) => ({
    uid,
    name,
    headline,
    is: index === 1 ? 'in' : index === 2 ? 'invited' : undefined,
  })),
  invitations: people.slice(2, 4).map(({ uid, name, headline }, index) => ({
    uid,
    name,
    headline,
    byName: 'Sofia Ek',
    at: at(index === 0 ? '2026-11-24T08:10:00Z' : '2026-11-16T12:00:00Z'),
  })),
  loading: false,
  newcomer: false,
  onInvite: later,
  onTakeBack: later,
};

export const groupEntries = [
  ...myGroups.map((group, index) => ({
    ...group,
    purpose: [
      'Hur vi ritar, räknar och lyssnar så att barnens stad syns i planen.',
      'Från första skissen till samrådsredogörelsen: hur medborgare kommer in tidigt, och får veta vad det blev av det.',
      'Språkcaféer, SFI och andra rum där man lär känna varandra medan man letar efter orden.',
      'För oss som arbetar med trygghet i nordost: vandringar, belysning, fält och värdskap.',
    ][index] as string,
    kind: index === 3 ? ('closed' as const) : ('open' as const),
    places: ['goteborg'],
    members: 12 + index * 5,
    talks: 3 - index,
    mine: true,
    unread: [11, 2, 0, 4][index] as number,
  })),
  ...[
    [
      'boinflytande',
      'Boinflytande i allmännyttan',
      'Boråd, renovering och vad som händer i tvättstugan.',
      'open',
      'byggnad.samspel',
    ],
    [
      'soc',
      'Socialchefer i regionen',
      'Förebyggande arbete när budgeten krymper. För chefer i de tretton kommunerna.',
      'closed',
      'region.sammanhallen-stad',
    ],
    ['jamlik', 'Jämlik hälsa', 'Från folkhälsodata till beslut i stadsdelen.', 'open', 'stad.vardagsliv'],
  ].map(([gid, name, purpose, kind, cell]) => ({
    gid: String(gid),
    name: String(name),
    purpose: String(purpose),
    kind: kind as 'open' | 'closed',
    cells: [String(cell)],
    places: [],
    members: 31,
    talks: 1,
    mine: false,
    unread: 0,
  })),
];

export const signInProps: SignInScreenProps = {
  testAccounts: people.slice(0, 4).map(({ uid, name }) => ({ email: `${uid}@demo.example`, name, role: 'medlem' })),
  onRequestCode: later,
  onVerifyCode: later,
  onPassword: later,
  onRegister: later,
  onProvider: later,
};
