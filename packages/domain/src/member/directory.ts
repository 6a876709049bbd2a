import { DIRECTORY_FIELDS, type Member, pickFields } from './schema.ts';

/** The fields of a member that the directory repeats: only those that every verified member may see. */
export type DirectoryRow = Pick<Member, (typeof DIRECTORY_FIELDS)[number]>;

/**
 * `directory/{n}`, written by functions only: rows by uid in one field that no index covers. A row is
 * at most about 1 kB (300 B in practice), so one document holds every member up to about 1 000 at the
 * limits and 2 500 in practice; then a second shard is due.
 */
export interface Directory {
  readonly rows: Readonly<Record<string, DirectoryRow>>;
}

/** The row of one member. */
export const directoryRow = (member: DirectoryRow): DirectoryRow =>
  pickFields(DIRECTORY_FIELDS, (field) => member[field]) as DirectoryRow;

/** Whether a profile changed in a field that the directory or a roster repeats. */
export function directoryDiffers(before: DirectoryRow | undefined, after: DirectoryRow | undefined): boolean {
  if (!before || !after) return before !== after;
  return DIRECTORY_FIELDS.some((field) => String(before[field]) !== String(after[field]));
}
