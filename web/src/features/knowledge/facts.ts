import type { Item } from '@socialhallbarhet/content/models';
import type { MatrixFilter } from '@socialhallbarhet/content/public';
import type { Texts } from '../../i18n/sv.ts';

/** "2 artiklar · 1 erfarenhet": what a list of items holds, by kind. */
export function countsText(items: readonly Item[], { kinds }: Texts['knowledge']): string {
  return (['article', 'experience', 'example', 'checklist'] as const)
    .map((kind) => ({ kind, n: items.filter((item) => item.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => kinds[kind](n))
    .join(' · ');
}

/** Whether an item is seen from what was chosen. */
export const suits = (item: Item, { perspective, mode }: MatrixFilter): boolean =>
  (!perspective || item.perspectives.includes(perspective)) && (!mode || item.mode === mode);

/** An address with some choices of its view; those that are not made are left out. */
export function withChoices(path: string, choices: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(Object.entries(choices).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return query.size > 0 ? `${path}?${query}` : path;
}
