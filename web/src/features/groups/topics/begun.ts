import { LIMITS } from '@socialhallbarhet/domain';
import { GRID } from '../../../parts/cells.ts';
import type { BegunTopic } from '../types.ts';

/** First words are a mention, and a little more. */
const WORDS_MAX = 300;

/** What a new topic begins with, as its address says: `?rubrik=…&ruta=…&text=…`. Nothing that does not fit. */
export function begunBy(query: URLSearchParams): BegunTopic {
  const cells = query.getAll('ruta').filter((id) => GRID.some((cell) => cell.id === id));
  return {
    title: (query.get('rubrik') ?? '').slice(0, LIMITS.titleMax),
    cells: [...new Set(cells)].slice(0, LIMITS.topicCellsMax),
    text: (query.get('text') ?? '').slice(0, WORDS_MAX),
  };
}

/** Those that some of the cells belong to come first; the others keep their order. */
export function nearestFirst<T extends { readonly cells: readonly string[] }>(
  groups: readonly T[],
  cells: readonly string[],
): T[] {
  const isNear = (group: T) => group.cells.some((id) => cells.includes(id));
  return [...groups.filter(isNear), ...groups.filter((group) => !isNear(group))];
}
