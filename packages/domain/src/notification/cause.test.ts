import { expect, test } from 'vitest';
import { caseId, caseIdOf, caseOfCause } from '../moderation/case.ts';
import { isOpaqueId, isValid } from '../shared/validate.ts';
import { causeOf } from './schema.ts';

const at = (seconds: number) => ({ seconds, nanoseconds: 0, toMillis: () => seconds * 1000 });

test('CAU-1 one thing that happened has one id, another thing another', () => {
  expect(causeOf.mention('g', 'm1')).toBe(causeOf.mention('g', 'm1'));
  const ids = [
    causeOf.mention('g', 'm1'),
    causeOf.mention('g', 'm2'),
    causeOf.mention('h', 'm1'),
    causeOf.request('g', 'mia', at(1)),
    causeOf.request('g', 'mia', at(2)),
    causeOf.request('g', 'ali', at(1)),
    causeOf.invitation('g', 'mia', at(1)),
    causeOf.invitation('g', 'mia', at(2)),
    causeOf.invitation('g', 'mia', { ...at(2), nanoseconds: 1 }),
    causeOf.invitation('h', 'mia', at(1)),
    causeOf.admitted('g', at(1)),
    causeOf.admitted('h', at(1)),
    causeOf.reply('g', 'm1'),
    causeOf.reply('h', 'm1'),
    causeOf.announcement('', 'a'),
    causeOf.announcement('g', 'a'),
    causeOf.announcement('h', 'a'),
    causeOf.topic('g', 't'),
    causeOf.topic('h', 't'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_~-]+$/);
});

test('CAU-2 no two ids make one of two causes or cases, though clients choose them', () => {
  const pairs = [
    ['g', 'p-q'],
    ['g-p', 'q'],
  ] as const;
  const made = [
    caseIdOf.message,
    caseIdOf.held,
    causeOf.announcement,
    causeOf.topic,
    causeOf.mention,
    causeOf.reply,
    (gid: string, uid: string) => causeOf.request(gid, uid, at(1)),
    (gid: string, uid: string) => causeOf.invitation(gid, uid, at(1)),
  ];
  for (const make of made) expect(new Set(pairs.map(([one, other]) => make(one, other))).size).toBe(2);
  // Told to all, by an id that begins as a group's would.
  expect(causeOf.announcement('', 'g-p')).not.toBe(causeOf.announcement('g', 'p'));
  // What stands between them is in no id.
  expect(isOpaqueId('g~p')).toBe(false);
  expect(isOpaqueId('g-p')).toBe(true);
});

test('CAU-3 a case’s id is one of a kind, of one group and message or of one member', () => {
  for (const id of [caseIdOf.message('g-1', '_m-'), caseIdOf.held('g', 'm'), caseIdOf.member('mia')])
    expect(isValid(caseId, id)).toBe(true);
  for (const id of ['message-g-m', 'message~g', 'message~g~m~x', 'member~g~m', 'member~', 'member~a/b', 'other~g~m'])
    expect(isValid(caseId, id)).toBe(false);
  const cid = caseIdOf.message('g-1', 'm-2');
  expect([causeOf.answer(cid, 3), causeOf.decision(cid, 3), causeOf.receipt(cid)].map(caseOfCause)).toEqual([
    cid,
    cid,
    cid,
  ]);
});
