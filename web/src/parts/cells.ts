import { SCALES, THEMES } from '@socialhallbarhet/content/vocabularies';
import type { Language } from '@socialhallbarhet/domain';

/** Reading order of the grid: theme by theme (rows), scale by scale (columns). */
export const GRID = THEMES.flatMap((theme, row) =>
  SCALES.map((scale, column) => ({ id: `${scale.id}.${theme.id}`, theme, scale, row, column })),
);

/** "Närmiljö, Stadsdel × Samspel; Närmiljö × Vardagsliv": the filled cells in words, theme by theme. */
export function cellsText(cells: readonly string[], lang: Language, allScales: string): string {
  return THEMES.map((theme) => {
    const scales = SCALES.filter((scale) => cells.includes(`${scale.id}.${theme.id}`));
    if (scales.length === 0) return '';
    const names = scales.length === SCALES.length ? allScales : scales.map((scale) => scale[lang]).join(', ');
    return `${names} × ${theme[lang]}`;
  })
    .filter((part) => part !== '')
    .join('; ');
}

/** One cell in words: "Närmiljö × Samspel". */
export function cellName(cell: string, lang: Language): string {
  const found = GRID.find(({ id }) => id === cell);
  return found ? `${found.scale[lang]} × ${found.theme[lang]}` : cell;
}

/** The page of a cell. */
export function cellPath(cell: string): string {
  const [scale, theme] = cell.split('.');
  return `/kunskap/stadsutveckling/${theme}/${scale}`;
}
