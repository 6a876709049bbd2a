import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberLimits } from '../member/limits.ts';
import { bytesOf, countOf, ONE_SHARD, SHARD_BYTES, type ShardIndex, shardOf, splitRows } from './shards.ts';

/** The longest profile that the rules admit: every letter takes three bytes. */
const long = (length: number) => '\u{ffdc}'.repeat(length);
const longest = {
  name: long(memberLimits.nameMax),
  headline: long(memberLimits.headlineMax),
  askMeAbout: long(memberLimits.askMeAboutMax),
  organisation: long(memberLimits.organisationMax),
  sector: 'x'.repeat(40),
  competences: Array.from({ length: memberLimits.competencesMax }, (_, i) => `${i}`.padEnd(40, 'x')),
  places: Array.from({ length: memberLimits.placesMax }, (_, i) => `${i}`.padEnd(40, 'x')),
};
const FIRESTORE_ENDS = 1_048_576;

/** Adds rows one by one, as people join, and splits whatever is full. */
function fill<R>(ids: readonly string[], row: R, maxBytes: number) {
  let index: ShardIndex = ONE_SHARD;
  const shards = new Map<number, Readonly<Record<string, R>>>([[0, {}]]);
  for (const id of ids) {
    const number = shardOf(index, id);
    const from = index.shards[number]?.from ?? '';
    const parts = splitRows({ ...shards.get(number), [id]: row }, maxBytes);
    const free = shards.size;
    for (const [i, rows] of parts.entries()) {
      const at = i === 0 ? number : free + i - 1;
      shards.set(at, rows);
      const shard = {
        from: i === 0 ? from : (Object.keys(rows)[0] ?? ''),
        version: '',
        count: Object.keys(rows).length,
      };
      index = { shards: { ...index.shards, [at]: shard } };
    }
  }
  return { index, shards };
}

describe('shards of rows', () => {
  it('SHD-1 hold 6 000 members with the longest profiles, none near the end of a document', () => {
    // In chunks, as a repair brings them; each kept under its own id.
    const ids = Array.from({ length: 6000 }, (_, n) => `uid-${String((n * 7919) % 6000).padStart(24, '0')}`);
    let index: ShardIndex = ONE_SHARD;
    const shards = new Map<number, Record<string, typeof longest>>([[0, {}]]);
    for (let at = 0; at < ids.length; at += 500) {
      const touched = Map.groupBy(ids.slice(at, at + 500), (id) => shardOf(index, id));
      for (const [number, some] of touched) {
        const rows = { ...shards.get(number), ...Object.fromEntries(some.map((id) => [id, longest])) };
        for (const [i, part] of splitRows(rows, SHARD_BYTES).entries()) {
          const to = i === 0 ? number : shards.size;
          shards.set(to, part);
          const from = i === 0 ? (index.shards[number]?.from ?? '') : (Object.keys(part)[0] ?? '');
          const shard = { from, version: '', count: Object.keys(part).length };
          index = { shards: { ...index.shards, [to]: shard } };
        }
      }
    }
    expect(countOf(index)).toBe(6000);
    for (const rows of shards.values()) {
      expect(bytesOf(rows)).toBeLessThanOrEqual(SHARD_BYTES);
      expect(bytesOf(rows)).toBeLessThan(FIRESTORE_ENDS * 0.7);
    }
    for (const id of ids) expect(shards.get(shardOf(index, id))?.[id]).toBe(longest);
    // In one document they would be more than ten times too many.
    expect(bytesOf(longest) * 6000).toBeGreaterThan(FIRESTORE_ENDS * 10);
  });

  it('SHD-2 hold every row once, where its id leads, however people come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 }), (ids) => {
        const { index, shards } = fill(ids, { name: 'Namn' }, 120);
        const all = [...shards.values()].flatMap((rows) => Object.keys(rows));
        expect(all.sort()).toEqual([...ids].sort());
        for (const id of ids) expect(Object.keys(shards.get(shardOf(index, id)) ?? {})).toContain(id);
        expect(countOf(index)).toBe(ids.length);
      }),
    );
  });

  it('SHD-3 stay as they are while they fit; a row that is too large alone stands alone', () => {
    const rows = { a: { name: 'x' }, b: { name: 'y' } };
    expect(splitRows(rows, 1000)).toEqual([rows]);
    expect(splitRows({ a: { name: 'x'.repeat(200) }, b: { name: 'y' } }, 100)).toHaveLength(2);
  });

  it('SHD-4 know what Firestore counts', () => {
    expect(bytesOf('åäö')).toBe(7);
    for (const text of ['abc', 'å\u{ffdc}', '👩‍👩‍👧', 'x\u{1f600}y'])
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length + 1);
    expect(bytesOf({ a: ['b', 1, null], c: true })).toBe(2 + 2 + 8 + 8 + 2 + 8);
  });
});
