import { isDeepStrictEqual } from 'node:util';
import { withoutPrototypes } from '@socialhallbarhet/domain';

/** How many entries of a map were added, removed or changed. */
export function changedKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): number {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !same(before[key], after[key])).length;
}

/** Whether two field values are deeply equal. */
export const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(withoutPrototypes(a), withoutPrototypes(b));
