import { memo } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language.tsx';
import { cellsText, GRID } from './cells.ts';
import styles from './rutan.module.css';

export interface RutanProps {
  /** Filled cells as `scale.theme`. */
  readonly cells: readonly string[];
  /** Width in px; the height is four fifths of it. */
  readonly size?: number;
  /** Where it leads. Without it the grid is a picture. */
  readonly to?: string;
  /** The words stand beside it already. */
  readonly decorative?: boolean;
}

/** The cells of the product's mark. */
export const MARK = [
  'narmiljo.sammanhallen-stad',
  'stadsdel.samspel',
  'stad.samspel',
  'stadsdel.vardagsliv',
  'narmiljo.identitet',
];

/** The signature: where in the grid of scales and themes something belongs. Always has its words. */
export const Rutan = memo(function Rutan({ cells, size = 25, to, decorative = false }: RutanProps) {
  const { lang, texts } = useLanguage();
  const label = cellsText(cells, lang, texts.common.allScales) || texts.common.noCells;
  const height = Math.round(size * 8) / 10;
  const step = size / 5;
  const side = step - Math.max(1.2, step * 0.11) - 1;
  const svg = (
    <svg
      className={styles.rutan}
      width={size}
      height={height}
      viewBox={`0 0 ${size} ${height}`}
      {...(decorative || to ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      focusable="false"
    >
      {GRID.map(({ id, row, column }) => (
        <rect
          key={id}
          x={(column * step + 0.5).toFixed(2)}
          y={(row * step + 0.5).toFixed(2)}
          width={side.toFixed(2)}
          height={side.toFixed(2)}
          rx={size > 60 ? 1 : 0.5}
          className={cells.includes(id) ? styles.on : undefined}
        />
      ))}
    </svg>
  );
  return to ? (
    <Link to={to} className={styles.link} aria-label={label} title={label}>
      {svg}
    </Link>
  ) : (
    svg
  );
});
