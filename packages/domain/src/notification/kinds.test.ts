import { expect, test } from 'vitest';
import type { Level } from '../group/schema.ts';
import { DEFAULT_SETTINGS, MAIL_SWITCHES } from '../member/schema.ts';
import { isMailed, KINDS, kindInfo, letsThrough, NOTIFICATION_KINDS } from './kinds.ts';
import { isOwed, mayMail } from './mail.ts';

test('KND-1 what a member chose for a group lets exactly this through', () => {
  const through = (level: Level) => NOTIFICATION_KINDS.filter((kind) => letsThrough(level, kind));
  expect(through('all')).toEqual(NOTIFICATION_KINDS);
  expect(through('mentions')).toEqual(NOTIFICATION_KINDS.filter((kind) => kind !== 'topic'));
  const ruling = ['receipt', 'answer', 'decision', 'case'];
  const mine = ['seat', 'eventChanged', 'eventCancelled'];
  expect(through('none')).toEqual(['invitation', 'admitted', 'restriction', ...ruling, ...mine, 'more']);
  expect(NOTIFICATION_KINDS.filter((kind) => letsThrough(undefined, kind))).toEqual([]);
});

test('KND-2 each kind hangs on one switch, on none, or is never mailed', () => {
  for (const kind of NOTIFICATION_KINDS) {
    const { mail } = kindInfo(kind);
    const off = MAIL_SWITCHES.filter((one) => !mayMail(kind, { ...DEFAULT_SETTINGS, [one]: false }));
    expect(off, kind).toEqual(mail === 'always' ? [] : mail === 'never' ? MAIL_SWITCHES : [mail]);
    expect(mayMail(kind, undefined), kind).toBe(isMailed(kind));
    expect(mayMail(kind, {}), kind).toBe(isMailed(kind));
  }
});

test('KND-3 each kind leads into the app, whatever stands in the ids', () => {
  const told = { group: '../g?', topic: 't#', message: 'm/x', item: 'a b' };
  expect(Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, KINDS[kind].address(told)]))).toEqual({
    mention: '/g/..%2Fg%3F/m/m%2Fx',
    reply: '/g/..%2Fg%3F/m/m%2Fx',
    announcement: '/g/..%2Fg%3F/anslag/a%20b',
    topic: '/g/..%2Fg%3F/amne/t%23',
    request: '/g/..%2Fg%3F',
    invitation: '/g/..%2Fg%3F',
    restriction: '/notiser',
    receipt: '/beslut/a%20b',
    answer: '/beslut/a%20b',
    decision: '/beslut/a%20b',
    case: '/arenden/a%20b',
    admitted: '/g/..%2Fg%3F',
    event: '/kalender/a%20b',
    seat: '/kalender/a%20b',
    eventChanged: '/kalender/a%20b',
    eventCancelled: '/kalender/a%20b',
    more: '/notiser',
  });
  expect(KINDS.announcement.address({ ...told, group: '' })).toBe('/anslag/a%20b');
});

test('KND-4 the restricted are mailed what they are owed, and nothing else', () => {
  expect(NOTIFICATION_KINDS.filter(isOwed)).toEqual(['restriction', 'answer', 'decision']);
});
