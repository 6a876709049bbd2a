import { collections, paths, queries, type NamedQuery } from '@socialhallbarhet/domain';
import { ownId } from '../support/documents.ts';
import { ask, count, get, list } from '../support/requests.ts';
import type { As, Attack } from './attack.ts';

const everywhere = (from: string, field: string, value: string): NamedQuery => ({
  name: 'everywhere',
  from,
  group: true,
  where: [[field, '==', value]],
});
const where = (from: string, field: string, value: unknown): NamedQuery => ({
  name: 'where',
  from,
  where: [[field, '==', value]],
});
const each = (who: readonly string[], request: (db: ReturnType<As>, who: string) => Promise<unknown>) => (as: As) =>
  who.map((one) => request(as(one), one));
const OUTSIDE = ['otto', 'bo', 'karin', 'nils', 'una', 'gina', 'nobody'];

/** What somebody might read who may not: by id, list, count, search and collection group. */
export const reading: readonly Attack[] = [
  {
    id: 'HR-1',
    wants: 'messages of a group one is not in, by id',
    tries: each(OUTSIDE, (db) => get(db, paths.message('open', 'm1'))),
  },
  { id: 'HR-2', wants: 'them by list', tries: each(OUTSIDE, (db) => list(db, collections.messages('open'))) },
  { id: 'HR-3', wants: 'how many they are', tries: each(OUTSIDE, (db) => count(db, collections.messages('closed'))) },
  {
    id: 'HR-4',
    wants: 'them by the feed of a topic',
    tries: each(OUTSIDE, (db) => ask(db, queries.topicFeed('open', 't1', new Date(0)))),
  },
  {
    id: 'HR-5',
    wants: 'one’s own messages over all groups, and so others’ groups',
    tries: each(['mia', 'olga'], (db, who) => ask(db, everywhere('messages', 'author', who))),
  },
  {
    id: 'HR-6',
    wants: 'the groups that another is in',
    tries: each(['otto', 'olga'], (db) => ask(db, everywhere('memberships', 'uid', 'mia'))),
  },
  {
    id: 'HR-7',
    wants: 'the topics of a hidden group',
    tries: each(OUTSIDE, (db) => list(db, collections.topics('hidden'))),
  },
  {
    id: 'HR-8',
    wants: 'whether a hidden group exists: it and a missing one answer alike',
    tries: each(['otto', 'karin'], (db) => Promise.all([refused(db, 'hidden'), refused(db, 'no-such')]).then(same)),
  },
  { id: 'HR-9', wants: 'a list of all groups', tries: each(['otto', 'olga'], (db) => list(db, collections.groups)) },
  {
    id: 'HR-10',
    wants: 'hidden groups by a search',
    tries: each(['otto'], (db) => ask(db, where('groups', 'kind', 'hidden'))),
  },
  { id: 'HR-11', wants: 'the topic list of a group', tries: each(OUTSIDE, (db) => get(db, paths.activity('closed'))) },
  { id: 'HR-12', wants: 'who is in a group', tries: each(OUTSIDE, (db) => get(db, paths.roster('hidden', 0))) },
  {
    id: 'HR-13',
    wants: 'messages that are held',
    tries: each(['otto', 'olga', 'moa', 'max'], (db) => get(db, paths.held('open', ownId('nina')))),
  },
  {
    id: 'HR-14',
    wants: 'all that is held in a group',
    tries: each(['olga', 'nina'], (db) => list(db, collections.held('open'))),
  },
  {
    id: 'HR-15',
    wants: 'the words of a hidden message',
    tries: each(['mia', 'olga', 'moa', 'anna'], (db) => get(db, paths.restricted('open', 'm-hidden'))),
  },
  {
    id: 'HR-16',
    wants: 'its earlier words where they were moved',
    tries: each(['mia', 'olga'], (db) => list(db, collections.restrictedVersions('open', 'm-hidden'))),
  },
  {
    id: 'HR-17',
    wants: 'its earlier words where they stood',
    tries: each(['mia', 'max', 'olga'], (db) => get(db, paths.version('open', 'm-hidden', 0))),
  },
  {
    id: 'HR-18',
    wants: 'the earlier words of a message from outside',
    tries: each(OUTSIDE, (db) => get(db, paths.version('open', 'm2', 0))),
  },
  {
    id: 'HR-19',
    wants: 'what another was notified of',
    tries: each(['max', 'olga'], (db) => list(db, collections.notifications('mia'))),
  },
  {
    id: 'HR-20',
    wants: 'how far another has read',
    tries: each(['max', 'olga'], (db) => get(db, paths.reading('mia'))),
  },
  {
    id: 'HR-21',
    wants: 'another’s settings, terms and groups',
    tries: (as) =>
      [paths.settings('mia'), paths.consents('mia'), paths.mine('mia')].map((path) => get(as('max'), path)),
  },
  {
    id: 'HR-22',
    wants: 'the hidden words of a profile',
    tries: each(['mia', 'olga', 'otto'], (db) => get(db, paths.restrictedProfile('mia'))),
  },
  {
    id: 'HR-23',
    wants: 'whether another is suspended',
    tries: each(['max', 'otto'], (db) => get(db, paths.standing('sune'))),
  },
  {
    id: 'HR-24',
    wants: 'who has a role',
    tries: (as) => [get(as('mia'), paths.roles('olga')), list(as('mia'), collections.roles)],
  },
  {
    id: 'HR-25',
    wants: 'the log of powers',
    tries: each(['mia', 'olga'], (db) => list(db, collections.powers)),
  },
  { id: 'HR-26', wants: 'a case, as a member', tries: each(['mia', 'max'], (db) => get(db, paths.case('c'))) },
  {
    id: 'HR-27',
    wants: 'the cases about oneself',
    tries: each(['mia'], (db) => ask(db, where('cases', 'member', 'mia'))),
  },
  {
    id: 'HR-28',
    wants: 'one’s own case, as a moderator of the platform',
    tries: each(['olga'], (db) => get(db, paths.case('own'))),
  },
  {
    id: 'HR-29',
    wants: 'who decided one’s own case, from its log',
    tries: (as) => [get(as('olga'), paths.caseEntry('own', 1)), list(as('olga'), collections.caseLog('own'))],
  },
  {
    id: 'HR-30',
    wants: 'who reported',
    tries: (as) =>
      ['mia', 'olga', 'moa', 'max'].flatMap((who) => [
        get(as(who), paths.report('c', 'max')),
        list(as(who), collections.reports('c')),
      ]),
  },
  {
    id: 'HR-31',
    wants: 'codes, paces, mails and forms under way',
    tries: (as) =>
      [paths.code('k'), paths.pace('k'), paths.mail('mia_mention-x'), paths.formAnswer('a')].flatMap((path) =>
        ['mia', 'olga'].map((who) => get(as(who), path)),
      ),
  },
  {
    id: 'HR-32',
    wants: 'a broadcast that another set off',
    tries: each(['mia', 'moa'], (db) => get(db, paths.fanout('f'))),
  },
  {
    id: 'HR-33',
    wants: 'everybody’s profile without having accepted the terms',
    tries: each(['nils', 'una', 'nobody'], (db) =>
      Promise.any([get(db, paths.directory(0)), get(db, paths.directoryIndex()), get(db, paths.member('mia'))]),
    ),
  },
  {
    id: 'HR-34',
    wants: 'the list of groups, and events, without having accepted the terms',
    tries: each(['nils', 'una', 'nobody'], (db) =>
      Promise.any([get(db, paths.groupList(0)), get(db, paths.event('alla')), get(db, paths.group('open'))]),
    ),
  },
  { id: 'HR-35', wants: 'a list of all members', tries: each(['mia', 'anna'], (db) => list(db, collections.members)) },
  {
    id: 'HR-36',
    wants: 'an event of a group one is not in',
    tries: each(OUTSIDE, (db) => get(db, paths.event('inne'))),
  },
  {
    id: 'HR-37',
    wants: 'all events, whatever their audience',
    tries: each(['otto', 'mia'], (db) => list(db, collections.events)),
  },
  {
    id: 'HR-38',
    wants: 'the room of a meeting one has no seat in',
    tries: each(['otto', 'mia', 'max', 'nobody'], (db) => get(db, paths.eventRoom('alla'))),
  },
  {
    id: 'HR-39',
    wants: 'who comes to an event',
    tries: (as) => [
      list(as('olga'), collections.registrations('alla')),
      get(as('olga'), paths.registration('alla', 'guest-1')),
      get(as('mia'), paths.registration('alla', 'max')),
      ask(as('mia'), everywhere('registrations', 'uid', 'max')),
      ask(as('mia'), everywhere('registrations', 'uid', '')),
    ],
  },
  {
    id: 'HR-40',
    wants: 'the announcements of a group',
    tries: each(OUTSIDE, (db) => list(db, collections.groupAnnouncements('open'))),
  },
  {
    id: 'HR-41',
    wants: 'who was shut out, asks or is invited, as a member',
    tries: (as) => [
      list(as('mia'), collections.bans('open')),
      list(as('mia'), collections.requests('closed')),
      list(as('mia'), collections.invitations('hidden')),
      get(as('mia'), paths.invitation('hidden', 'rut')),
      ask(as('otto'), everywhere('invitations', 'uid', 'rut')),
    ],
  },
  {
    id: 'HR-42',
    wants: 'the words of a hidden group card',
    tries: each(['mia', 'olga', 'moa'], (db) => get(db, paths.groupReview('open'))),
  },
  {
    id: 'HR-43',
    wants: 'what has no rule',
    tries: (as) => ['anna', 'olga'].flatMap((who) => [get(as(who), 'secrets/x'), list(as(who), 'secrets')]),
  },
];

/** The code of a refusal; a permitted request is no refusal. */
const refused = (db: ReturnType<As>, gid: string) =>
  get(db, paths.group(gid)).then(
    () => 'permitted',
    (error: { code: string; message: string }) => `${error.code} ${error.message.replaceAll(gid, '')}`,
  );

/** Both answers are the same refusal: then the request as a whole counts as refused. */
function same([one, other]: readonly string[]): never {
  if (one !== other || one?.startsWith('permission-denied') !== true)
    throw new Error(`Told apart: ${one} and ${other}`);
  throw Object.assign(new Error('refused alike'), { refused: true });
}
