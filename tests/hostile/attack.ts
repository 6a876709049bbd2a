import type { Firestore } from 'firebase/firestore';
import { sceneDocuments } from '../support/scene.ts';
import {
  aBan,
  anEvent,
  anInvitation,
  aNotification,
  aRequest,
  ownId,
  someConsents,
  someReading,
  someSettings,
} from '../support/documents.ts';
import type { Doc } from '../support/rules-env.ts';
import { NOW, paths } from '@socialhallbarhet/domain';

/** A client of one's own making, signed in as somebody of the cast. */
export type As = (who: string) => Firestore;

/** One attack of `docs/security.md`: requests that must all be refused. */
export interface Attack {
  readonly id: string;
  /** What the attacker wants, as the line in the document says it. */
  readonly wants: string;
  readonly tries: (as: As) => readonly Promise<unknown>[];
}

/** Everything that somebody might be after. */
export const loot = (): Record<string, Doc> => ({
  ...sceneDocuments(),
  [paths.notification('mia', 'mention-x')]: aNotification(),
  [paths.settings('mia')]: someSettings(),
  [paths.consents('mia')]: someConsents(),
  [paths.reading('mia')]: someReading(),
  [paths.mine('mia')]: { groups: { open: { role: 'member', level: 'all' } }, standing: null, roles: null },
  [paths.restrictedProfile('mia')]: { v: 1, words: { about: 'dolt' }, at: NOW },
  [paths.roles('olga')]: { v: 1, moderator: true },
  [paths.roles('moa')]: { v: 1, moderator: true },
  [paths.roles('anna')]: { v: 1, administrator: true },
  [paths.power('p')]: { v: 1, by: 'anna', deed: 'lift', on: 'mia', place: '', detail: '', reason: 'r', at: NOW },
  [paths.directory(0)]: { rows: {} },
  [paths.directoryIndex()]: { shards: {}, latest: {} },
  [paths.groupList(0)]: { rows: {} },
  [paths.groupListIndex()]: { shards: {} },
  [paths.groupReview('open')]: { state: 'hidden', words: { name: 'dolt' }, digest: 'd' },
  [paths.held('open', ownId('nina'))]: { v: 1, topic: 't1', author: 'nina', text: 'Väntar', title: '', writtenAt: NOW },
  [paths.restricted('open', 'm-hidden')]: { v: 1, message: { author: 'mia', text: 'dolt' }, title: '', at: NOW },
  [paths.restrictedVersion('open', 'm-hidden', '0')]: { v: 1, author: 'mia', text: 'dolt', at: NOW },
  [paths.case('c')]: { v: 1, state: 'open', kind: 'message', scope: 'open', member: 'mia', due: NOW },
  // About an administrator, who moderates the platform: not theirs to read.
  [paths.case('own')]: { v: 1, state: 'open', kind: 'member', scope: '', member: 'olga', due: NOW },
  [paths.report('c', 'max')]: { v: 1, uid: 'max', ground: 'threat', words: 'w', edits: 0, salt: 's', at: NOW },
  [paths.caseEntry('own', 1)]: { v: 1, n: 1, what: 'hidden', by: 'moa', digest: '', hash: 'h', at: NOW },
  [paths.code('k')]: { v: 1, by: {}, elsewhere: { from: 0, n: 0 } },
  [paths.pace('k')]: { v: 1, from: 0, n: 1 },
  [paths.mail('mia_mention-x')]: { v: 1, uid: 'mia', cause: 'mention-x', state: 'sent', why: '', at: NOW },
  [paths.fanout('f')]: { v: 1, by: 'olga', kind: 'topic', group: 'open', done: false },
  [paths.formAnswer('a')]: { v: 1, sealed: 'x' },
  [paths.event('inne')]: anEvent('hidden'),
  [paths.event('alla')]: anEvent('*'),
  [paths.eventRoom('alla')]: { v: 1, link: 'https://rum.example/1' },
  [paths.registration('alla', 'max')]: { v: 1, event: 'alla', kind: 'member', uid: 'max', state: 'waiting' },
  [paths.registration('alla', 'guest-1')]: { v: 1, event: 'alla', kind: 'guest', uid: '', email: 'g@example.org' },
  [paths.groupAnnouncement('open', 'a')]: { v: 1, title: 't', text: 'x', by: 'olga', byName: 'O', at: NOW },
  [paths.request('closed', 'otto')]: aRequest('otto'),
  [paths.invitation('hidden', 'rut')]: anInvitation('rut', 'olga'),
  [paths.ban('open', 'bo')]: aBan('bo', 'olga'),
});
