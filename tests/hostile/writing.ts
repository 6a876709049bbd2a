import { LIMITS, NOW, paths } from '@socialhallbarhet/domain';
import { Timestamp } from 'firebase/firestore';
import { aHeld, aMessage, aTopic, aVersion, ownId } from '../support/documents.ts';
import { change, overTheWire, put, together } from '../support/requests.ts';
import type { Doc } from '../support/rules-env.ts';
import type { As, Attack } from './attack.ts';

const LATER = new Timestamp(4_000_000_000, 0);
const say = (as: As, who: string, data: Doc, id = ownId(who), gid = 'open') =>
  put(as(who), paths.message(gid, id), aMessage(who, 't1', { ...data }));
const edit = (as: As, who: string, mid: string, data: Doc, n = 0) =>
  together(as(who), {
    [paths.message('open', mid)]: aMessage('mia', 't1', { text: 'Nytt', edits: n + 1, ...data }),
    [paths.version('open', mid, n)]: aVersion(who),
  });
const begin = (as: As, who: string, data: Doc, gid = 'open') =>
  together(as(who), {
    [paths.topic(gid, 't-new')]: aTopic(who, ownId(who), data),
    [paths.message(gid, ownId(who))]: aMessage(who, 't-new'),
  });
/** What somebody might write who may not: as another, over another's, too much, too often, what nobody can read. */
export const writing: readonly Attack[] = [
  { id: 'HW-1', wants: 'to write as another', tries: (as) => [say(as, 'max', { author: 'mia' })] },
  {
    id: 'HW-2',
    wants: 'to write under an id that is another’s',
    tries: (as) => [say(as, 'max', {}, ownId('mia')), say(as, 'max', {}, 'm1'), say(as, 'max', {}, 'constructor')],
  },
  {
    id: 'HW-3',
    wants: 'to hold a message under another’s id, whose case then decides',
    tries: (as) => [put(as('max'), paths.held('open', ownId('nina')), aHeld('max', 't1'))],
  },
  { id: 'HW-4', wants: 'to write at another time', tries: (as) => [say(as, 'mia', { at: LATER, changed: LATER })] },
  { id: 'HW-5', wants: 'to write while new', tries: (as) => [say(as, 'nina', {})] },
  { id: 'HW-6', wants: 'to write while suspended', tries: (as) => [say(as, 'sune', {})] },
  {
    id: 'HW-7',
    wants: 'to write from outside, or after being shut out',
    tries: (as) => ['otto', 'bo', 'gina', 'una', 'nobody'].map((who) => say(as, who, {})),
  },
  {
    id: 'HW-8',
    wants: 'to answer what stands elsewhere',
    tries: (as) => [say(as, 'max', { replyTo: 'm-sune' }), say(as, 'max', { replyTo: '../m1' })],
  },
  {
    id: 'HW-9',
    wants: 'to write in a topic that has ended, or that is not there',
    tries: (as) => [
      say(as, 'max', { topic: 't-old', topics: ['t-old'] }),
      say(as, 'max', { topic: 'x', topics: ['x'] }),
    ],
  },
  {
    id: 'HW-10',
    wants: 'to appear in many topics at once',
    tries: (as) => [say(as, 'max', { topics: ['t1', 't-sune'] }), say(as, 'max', { topics: [] })],
  },
  {
    id: 'HW-11',
    wants: 'to write more than fits, or nothing',
    tries: (as) =>
      ['x'.repeat(LIMITS.messageTextMax + 1), '', ' \u200b\u2800', '\u00ad\ufeff'].map((text) =>
        say(as, 'max', { text }),
      ),
  },
  {
    id: 'HW-12',
    wants: 'to write what breaks readers: control characters, other types, other fields',
    tries: (as) => [
      ...['\u0000now', 'a\u0007b', 'a\u009fb'].map((text) => say(as, 'max', { text })),
      ...[5, null, ['x'], { a: 1 }, true].map((text) => say(as, 'max', { text })),
      say(as, 'max', { more: 'x' }),
      say(as, 'max', { state: 'erased' }),
      say(as, 'max', { v: 2 }),
    ],
  },
  {
    id: 'HW-13',
    wants: 'to write numbers that are none',
    tries: (as) => [
      say(as, 'max', { edits: Number.NaN }),
      overTheWire(as('max'), 'max', [
        {
          path: paths.message('open', ownId('max')),
          fields: {
            v: { integerValue: 1 },
            topic: { stringValue: 't1' },
            author: { stringValue: 'max' },
            text: { stringValue: 'x' },
            replyTo: { stringValue: '' },
            edits: { doubleValue: '-0.0' },
            state: { stringValue: 'visible' },
          },
          now: 'at',
        },
      ]),
    ],
  },
  {
    id: 'HW-14',
    wants: 'to edit another’s message',
    tries: (as) => [edit(as, 'max', 'm1', {}), edit(as, 'olga', 'm1', {})],
  },
  {
    id: 'HW-15',
    wants: 'to edit without leaving the words before',
    tries: (as) => [change(as('mia'), paths.message('open', 'm1'), { text: 'Nytt', edits: 1, changed: NOW })],
  },
  {
    id: 'HW-16',
    wants: 'to show again what was hidden, or hide it oneself',
    tries: (as) => [
      change(as('mia'), paths.message('open', 'm-hidden'), { state: 'visible', text: 'x', changed: NOW }),
      change(as('mia'), paths.message('open', 'm1'), { state: 'hidden', text: '', changed: NOW }),
    ],
  },
  {
    id: 'HW-17',
    wants: 'to take a message away, or its versions',
    tries: (as) =>
      ['mia', 'olga'].flatMap((who) => [
        together(as(who), { [paths.message('open', 'm2')]: null }),
        together(as(who), { [paths.version('open', 'm2', 0)]: null }),
      ]),
  },
  {
    id: 'HW-18',
    wants: 'to plant a version that was never written',
    tries: (as) => [
      put(as('mia'), paths.version('open', 'm1', 0), aVersion('mia')),
      put(as('mia'), paths.version('open', 'm1', 7), aVersion('mia')),
    ],
  },
  {
    id: 'HW-19',
    wants: 'to begin a topic without a message, for another, or pinned',
    tries: (as) => [
      put(as('mia'), paths.topic('open', 't-new'), aTopic('mia', 'm1')),
      begin(as, 'mia', { createdBy: 'max' }),
      begin(as, 'mia', { pins: ['m1'] }),
      begin(as, 'mia', { archived: true }),
    ],
  },
  {
    id: 'HW-20',
    wants: 'a title that deceives: turned, of two lines, or the mark of a hidden one',
    tries: (as) =>
      ['a\u202eb c', 'rad\nrad', 'a\u2066b c', '– – –', 'x'.repeat(121)].map((title) => begin(as, 'mia', { title })),
  },
  {
    id: 'HW-21',
    wants: 'to change another’s title, also as a moderator',
    tries: (as) =>
      ['max', 'moa'].map((who) => change(as(who), paths.topic('open', 't1'), { title: 'Annan rubrik', changed: NOW })),
  },
];
