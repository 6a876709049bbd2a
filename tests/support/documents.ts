import { newMessageId, NOW } from '@socialhallbarhet/domain';
import type { Doc } from './rules-env.ts';

/** One valid document per path, as a client writes it. */

export const aMember = (change: Doc = {}): Doc => ({
  v: 1,
  name: 'Mia Ek',
  headline: 'Planerare',
  askMeAbout: 'medborgardialog',
  about: 'Jag arbetar med trygga stadsdelar.',
  competences: ['medborgardialog', 'stadsplanering'],
  sector: 'kommun',
  organisation: 'Göteborgs Stad',
  places: ['hisingen'],
  lang: 'sv',
  at: NOW,
  changed: NOW,
  ...change,
});

export const someConsents = (change: Doc = {}): Doc => ({ v: 1, terms: 1, at: NOW, ...change });

export const someSettings = (change: Doc = {}): Doc => ({
  v: 1,
  mailMentions: true,
  mailReplies: true,
  mailAnnouncements: false,
  mailEvents: true,
  mailRequests: false,
  changed: NOW,
  ...change,
});

export const someReading = (change: Doc = {}): Doc => ({
  v: 1,
  pointers: { t1: { at: { seconds: 1, nanoseconds: 0 }, n: 3, own: 1 } },
  changed: NOW,
  ...change,
});

export const aNotification = (change: Doc = {}): Doc => ({
  kind: 'mention',
  group: 'open',
  groupName: 'Öppna gruppen',
  from: 'moa',
  fromName: 'Moa',
  topic: 't1',
  topicTitle: 'Trygga stråk',
  message: 'm1',
  item: '',
  snippet: 'Hej!',
  at: NOW,
  read: null,
  ...change,
});

export const aGroup = (createdBy: string, change: Doc = {}): Doc => ({
  v: 1,
  name: 'Trygga stråk',
  purpose: 'Vi delar det som fungerar.',
  kind: 'open',
  rules: '',
  welcome: 'Välkommen!',
  places: ['hisingen'],
  cells: ['stadsdel.trygghet'],
  createdBy,
  at: NOW,
  changed: NOW,
  ...change,
});

export const aMembership = (uid: string, role: string, change: Doc = {}): Doc => ({
  v: 1,
  uid,
  role,
  level: 'all',
  at: NOW,
  ...change,
});

export const aRequest = (uid: string, change: Doc = {}): Doc => ({
  v: 1,
  uid,
  text: 'Jag vill gärna vara med.',
  at: NOW,
  ...change,
});

export const anInvitation = (uid: string, by: string, change: Doc = {}): Doc => ({
  v: 1,
  uid,
  by,
  at: NOW,
  ...change,
});

export const aBan = (uid: string, by: string, change: Doc = {}): Doc => ({
  v: 1,
  uid,
  by,
  reason: 'Reklam trots två påminnelser.',
  at: NOW,
  ...change,
});

export const aTopic = (createdBy: string, lead: string, change: Doc = {}): Doc => ({
  v: 1,
  title: 'Belysning i gångstråk',
  cells: ['stadsdel.trygghet'],
  competences: ['stadsplanering'],
  lead,
  pins: [],
  archived: false,
  createdBy,
  at: NOW,
  changed: NOW,
  ...change,
});

export const aMessage = (author: string, topic: string, change: Doc = {}): Doc => ({
  v: 1,
  topic,
  topics: [topic],
  author,
  text: 'Vi provade låga stolpar.',
  replyTo: '',
  edits: 0,
  state: 'visible',
  at: NOW,
  changed: NOW,
  ...change,
});

export const aVersion = (author: string, change: Doc = {}): Doc => ({
  v: 1,
  author,
  text: 'Vi provade låga stolpar.',
  at: NOW,
  ...change,
});

export const anEvent = (audience: string, change: Doc = {}): Doc => ({
  v: 1,
  title: 'Dialog i planprocessen',
  audience,
  starts: NOW,
  ends: NOW,
  state: 'announced',
  seats: 40,
  taken: 0,
  waiting: 0,
  ...change,
});

export const aRegistration = (uid: string, change: Doc = {}): Doc => ({
  v: 1,
  kind: uid ? 'member' : 'guest',
  uid,
  name: 'Mia Ek',
  email: uid ? '' : 'gast@example.org',
  state: 'going',
  at: NOW,
  ...change,
});

export const aHeld = (author: string, topic: string, change: Doc = {}): Doc => ({
  v: 1,
  topic,
  author,
  text: 'Vi provade låga stolpar.',
  replyTo: '',
  title: '',
  cells: [],
  competences: [],
  writtenAt: NOW,
  ...change,
});

/** A case as functions write it, as far as the rules care. */
export const aCase = (scope: string, change: Doc = {}): Doc => ({
  v: 1,
  state: 'open',
  scope,
  group: scope,
  member: 'mia',
  due: NOW,
  changed: NOW,
  ...change,
});

/** The id of a message that somebody may send, by a name of its own or by chance. */
export const ownId = (who: string, name: string = crypto.randomUUID()) =>
  newMessageId(
    who,
    name
      .replaceAll(/[^A-Za-z0-9]/g, '')
      .padEnd(20, '0')
      .slice(0, 20),
  );
