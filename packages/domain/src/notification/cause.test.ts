import { expect, test } from 'vitest';
import { causeOf } from './schema.ts';

const at = (seconds: number) => ({ seconds, nanoseconds: 0, toMillis: () => seconds * 1000 });

test('CAU-1 one thing that happened has one id, another thing another', () => {
  expect(causeOf.mention('m1')).toBe(causeOf.mention('m1'));
  const ids = [
    causeOf.mention('m1'),
    causeOf.mention('m2'),
    causeOf.request('g', 'mia', at(1)),
    causeOf.request('g', 'mia', at(2)),
    causeOf.request('g', 'ali', at(1)),
    causeOf.invitation('g', 'mia', at(1)),
    causeOf.invitation('g', 'mia', at(2)),
    causeOf.invitation('g', 'mia', { ...at(2), nanoseconds: 1 }),
    causeOf.invitation('h', 'mia', at(1)),
    causeOf.admitted('g', at(1)),
    causeOf.admitted('h', at(1)),
    causeOf.reply('m1'),
    causeOf.announcement('', 'a'),
    causeOf.announcement('g', 'a'),
    causeOf.announcement('h', 'a'),
    causeOf.topic('g', 't'),
    causeOf.topic('h', 't'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
});
