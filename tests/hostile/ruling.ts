import { NOW, paths } from '@socialhallbarhet/domain';
import { Timestamp } from 'firebase/firestore';
import {
  aBan,
  aGroup,
  aMember,
  aMembership,
  anInvitation,
  aNotification,
  aRequest,
  someConsents,
  someReading,
  someSettings,
} from '../support/documents.ts';
import { change, put, together } from '../support/requests.ts';
import type { Doc } from '../support/rules-env.ts';
import type { As, Attack } from './attack.ts';

const LATER = new Timestamp(4_000_000_000, 0);
const found = (as: As, who: string, data: Doc, gid = 'g-new') =>
  together(as(who), {
    [paths.group(gid)]: aGroup(who, data),
    [paths.membership(gid, who)]: aMembership(who, 'owner'),
  });

/** What somebody might do to groups, to others and to what functions keep. */
export const ruling: readonly Attack[] = [
  {
    id: 'HW-22',
    wants: 'to start a group for another, without an owner, or over the remains of one',
    tries: (as) => [
      found(as, 'mia', { createdBy: 'max' }),
      put(as('mia'), paths.group('g-new'), aGroup('mia')),
      found(as, 'mia', {}, 'open'),
      found(as, 'mia', {}, 'a b'),
    ],
  },
  {
    id: 'HW-23',
    wants: 'a group card that deceives or overflows',
    tries: (as) => [
      found(as, 'mia', { name: 'a\u202eb c' }),
      found(as, 'mia', { name: 'rad\nrad' }),
      found(as, 'mia', { name: '– – –' }),
      found(as, 'mia', { purpose: 'x'.repeat(281) }),
      found(as, 'mia', { cells: ['x'.repeat(99)] }),
    ],
  },
  {
    id: 'HW-24',
    wants: 'to open a hidden group, or to give it another maker',
    tries: (as) => [
      change(as('olga'), paths.group('hidden'), { kind: 'open', changed: NOW }),
      change(as('moa'), paths.group('open'), { createdBy: 'moa', changed: NOW }),
      change(as('mia'), paths.group('open'), { purpose: 'Mitt syfte nu.', changed: NOW }),
    ],
  },
  {
    id: 'HW-25',
    wants: 'into a closed or hidden group unasked',
    tries: (as) =>
      ['closed', 'hidden'].map((gid) => put(as('otto'), paths.membership(gid, 'otto'), aMembership('otto', 'member'))),
  },
  {
    id: 'HW-26',
    wants: 'into an open group as its owner',
    tries: (as) =>
      ['owner', 'moderator', 'king'].map((role) =>
        put(as('otto'), paths.membership('open', 'otto'), aMembership('otto', role)),
      ),
  },
  {
    id: 'HW-27',
    wants: 'a higher role',
    tries: (as) => [
      change(as('mia'), paths.membership('open', 'mia'), { role: 'owner' }),
      change(as('moa'), paths.membership('open', 'moa'), { role: 'owner' }),
      change(as('moa'), paths.membership('open', 'mia'), { role: 'moderator' }),
    ],
  },
  {
    id: 'HW-28',
    wants: 'back in after being shut out',
    tries: (as) => [
      put(as('bo'), paths.membership('open', 'bo'), aMembership('bo', 'member')),
      together(as('bo'), { [paths.ban('open', 'bo')]: null }),
      put(as('bo'), paths.request('closed', 'bo'), aRequest('bo')),
    ],
  },
  {
    id: 'HW-29',
    wants: 'others out: without a ban, without the right, or the owner',
    tries: (as) => [
      together(as('mia'), { [paths.membership('open', 'max')]: null }),
      together(as('moa'), { [paths.membership('open', 'max')]: null }),
      together(as('moa'), {
        [paths.membership('open', 'olga')]: null,
        [paths.ban('open', 'olga')]: aBan('olga', 'moa'),
      }),
      put(as('mia'), paths.ban('open', 'otto'), aBan('otto', 'mia')),
    ],
  },
  {
    id: 'HW-30',
    wants: 'to leave a group without an owner',
    tries: (as) => [together(as('olga'), { [paths.membership('open', 'olga')]: null })],
  },
  {
    id: 'HW-31',
    wants: 'to invite as a newcomer, a member, or for another',
    tries: (as) => [
      put(as('nina'), paths.invitation('open', 'otto'), anInvitation('otto', 'nina')),
      put(as('mia'), paths.invitation('open', 'otto'), anInvitation('otto', 'mia')),
      put(as('moa'), paths.invitation('open', 'otto'), anInvitation('otto', 'olga')),
      put(as('moa'), paths.invitation('open', 'bo'), anInvitation('bo', 'moa')),
    ],
  },
  {
    id: 'HW-32',
    wants: 'to notify another, or oneself',
    tries: (as) => ['mia', 'max'].map((who) => put(as('mia'), paths.notification(who, 'mention-y'), aNotification())),
  },
  {
    id: 'HW-33',
    wants: 'to rewrite what one was notified of',
    tries: (as) => [
      change(as('mia'), paths.notification('mia', 'mention-x'), { snippet: 'x' }),
      change(as('mia'), paths.notification('mia', 'mention-x'), { read: LATER }),
      together(as('mia'), { [paths.notification('mia', 'mention-x')]: null }),
    ],
  },
  {
    id: 'HW-34',
    wants: 'trust, a role, or the end of a suspension',
    tries: (as) => [
      put(as('nina'), paths.standing('nina'), { writeAfter: new Timestamp(0, 0), trusted: true }),
      together(as('sune'), { [paths.standing('sune')]: null }),
      put(as('mia'), paths.roles('mia'), { v: 1, administrator: true }),
      put(as('anna'), paths.roles('mia'), { v: 1, administrator: true }),
    ],
  },
  {
    id: 'HW-35',
    wants: 'to decide a case, report past the callable, or write in a log',
    tries: (as) => [
      change(as('moa'), paths.case('c'), { state: 'decided' }),
      put(as('max'), paths.report('c', 'mia'), { v: 1, uid: 'mia', ground: 'spam' }),
      put(as('moa'), paths.caseEntry('c', 2), { v: 1, n: 2 }),
      put(as('anna'), paths.power('q'), { v: 1, by: 'olga' }),
    ],
  },
  {
    id: 'HW-36',
    wants: 'to write what functions derive',
    tries: (as) =>
      [
        paths.directory(0),
        paths.directoryIndex(),
        paths.groupList(0),
        paths.roster('open', 0),
        paths.activity('open'),
        paths.mine('olga'),
        paths.fanout('f'),
        paths.mail('olga_x'),
        paths.pace('k'),
        paths.code('k'),
        paths.formAnswer('a'),
      ].map((path) => put(as('olga'), path, { v: 1, rows: {} })),
  },
  {
    id: 'HW-37',
    wants: 'a seat past the callable, another’s seat, or more seats',
    tries: (as) => [
      put(as('mia'), paths.registration('alla', 'mia'), {
        v: 1,
        event: 'alla',
        kind: 'member',
        uid: 'mia',
        state: 'going',
      }),
      change(as('max'), paths.registration('alla', 'max'), { state: 'going' }),
      change(as('olga'), paths.event('alla'), { seats: 4000 }),
      put(as('olga'), paths.eventRoom('alla'), { link: 'https://evil.example' }),
    ],
  },
  {
    id: 'HW-38',
    wants: 'to announce past the callable',
    tries: (as) => [
      put(as('olga'), paths.groupAnnouncement('open', 'b'), {
        v: 1,
        title: 't',
        text: 'x',
        by: 'olga',
        byName: 'O',
        at: NOW,
      }),
      put(as('anna'), paths.announcement('b'), { v: 1, title: 't', text: 'x', by: 'anna', byName: 'A', at: NOW }),
    ],
  },
  {
    id: 'HW-39',
    wants: 'to accept terms that are not written yet, or for another',
    tries: (as) => [
      put(as('nils'), paths.consents('nils'), someConsents({ terms: 99 })),
      put(as('mia'), paths.consents('nils'), someConsents()),
    ],
  },
  {
    id: 'HW-40',
    wants: 'a profile for another, without terms, or that deceives',
    tries: (as) => [
      put(as('mia'), paths.member('max'), aMember()),
      put(as('nils'), paths.member('nils'), aMember({ name: 'Nils Ek' })),
      ...['a\u202eb', 'Mia\nEk', '[Mia](x)', '<b>', '`Mia`'].map((name) =>
        put(as('mia'), paths.member('mia'), aMember({ name })),
      ),
    ],
  },
  {
    id: 'HW-41',
    wants: 'to fill one’s own documents until functions break',
    tries: (as) => [
      put(
        as('mia'),
        paths.reading('mia'),
        someReading({ pointers: Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`t${i}`, 1])) }),
      ),
      put(as('mia'), paths.reading('max'), someReading()),
      put(as('mia'), paths.settings('mia'), someSettings({ more: 'x'.repeat(9000) })),
      put(as('mia'), paths.settings('mia'), someSettings({ mailMentions: 'yes' })),
    ],
  },
  {
    id: 'HW-42',
    wants: 'to write where no rule is',
    tries: (as) => ['anna', 'olga'].map((who) => put(as(who), 'secrets/x', { a: 1 })),
  },
];
