import type { CaseLine } from './types.ts';

/** The cases about one member: one stands for them, so that nobody fills the queue alone. */
export interface CaseGroup {
  readonly first: CaseLine;
  readonly more: readonly CaseLine[];
}

/** What people reported first, then what waits longest; the cases about one member together, where their first one stands. */
export function groupsOf(lines: readonly CaseLine[]): CaseGroup[] {
  const sorted = lines.toSorted(
    (a, b) =>
      Number(b.reported ?? false) - Number(a.reported ?? false) ||
      a.due.getTime() - b.due.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
  return [...Map.groupBy(sorted, ({ member }) => member).values()].flatMap(([first, ...more]) =>
    first ? [{ first, more }] : [],
  );
}
