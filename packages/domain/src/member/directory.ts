import * as v from 'valibot';
import { listOf, opaqueId, text } from '../shared/fields.ts';
import { mapById } from '../shared/maps.ts';
import type { ShardIndex } from '../shared/shards.ts';
import { directoryServerLimits } from './limits.ts';
import { DIRECTORY_FIELDS, type Member, pickFields } from './schema.ts';

/** The fields of a member that the directory repeats: only those that every verified member may see. */
export type DirectoryRow = Pick<Member, (typeof DIRECTORY_FIELDS)[number]>;

/** `directory/{n}`, written by functions only: one shard of the rows, in a field that no index covers. */
export interface Directory {
  readonly rows: Readonly<Record<string, DirectoryRow>>;
}

/**
 * `directory/index`: the shards, and the rows that changed last. A device that fetches changed shards once a day has
 * the newest members from here.
 */
export interface DirectoryIndex extends ShardIndex {
  readonly latest: Readonly<Record<string, LatestRow>>;
}
/** A row, and when its member changed it, in milliseconds. */
export interface LatestRow {
  readonly row: DirectoryRow;
  readonly at: number;
}

/** The latest rows after some changed or went: the newest of them, so that the index stays small. */
export function withLatest(
  latest: DirectoryIndex['latest'],
  changed: ReadonlyMap<string, LatestRow | undefined>,
): DirectoryIndex['latest'] {
  const all = mapById<LatestRow>(latest);
  for (const [uid, row] of changed) {
    if (row) all[uid] = row;
    else delete all[uid];
  }
  const newest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
  return mapById(Object.fromEntries(newest.slice(0, directoryServerLimits.latestRows)));
}

/** The row of one member. */
export const directoryRow = (member: DirectoryRow): DirectoryRow =>
  pickFields(DIRECTORY_FIELDS, (field) => member[field]) as DirectoryRow;

/** Whether a profile changed in a field that the directory or a roster repeats. */
export function directoryDiffers(before: DirectoryRow | undefined, after: DirectoryRow | undefined): boolean {
  if (!before || !after) return before !== after;
  return DIRECTORY_FIELDS.some((field) => String(before[field]) !== String(after[field]));
}

const termOrNone = v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,40}$/));

/** Input of the callable `findPeople`: whom to look for, and whose rows are wanted whatever is looked for. */
export const findPeopleInput = v.strictObject({
  words: text(0, directoryServerLimits.searchWordsMax),
  competence: termOrNone,
  sector: termOrNone,
  place: termOrNone,
  most: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(directoryServerLimits.foundPeople)),
  uids: listOf(opaqueId, directoryServerLimits.foundPeople),
});
export type FindPeopleInput = v.InferOutput<typeof findPeopleInput>;
