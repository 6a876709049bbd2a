import { mapById } from '../shared/maps.ts';
import { compareTime } from '../shared/time.ts';
import { topicServerLimits } from './limits.ts';
import type { Line } from './schema.ts';

/**
 * The lines of a group's recent topics with one topic's line replaced, or removed when it has none;
 * the latest `max` are kept. Ties are broken by id, so that the order of events does not matter.
 */
export function withLine(
  lines: Readonly<Record<string, Line>>,
  tid: string,
  line: Line | undefined,
  max: number = topicServerLimits.recentTopics,
): Record<string, Line> {
  const { [tid]: _, ...others } = lines;
  const all = Object.entries(line ? { ...others, [tid]: line } : others);
  const latest = all.sort(([a, x], [b, y]) => compareTime(y.at, x.at) || (a < b ? -1 : 1));
  return mapById(Object.fromEntries(latest.slice(0, max)));
}
