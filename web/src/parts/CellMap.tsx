import { SCALES, THEMES } from '@socialhallbarhet/content/vocabularies';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language.tsx';
import { cellName } from './cells.ts';
import styles from './cell-map.module.css';

interface CellMapProps {
  /** How many texts each cell holds; 0 is a gap. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where a square leads. */
  readonly to: (cell: string) => string;
  readonly label: string;
  /** Squares to stand out from the others, if some were asked for. */
  readonly lit?: ReadonlySet<string>;
  readonly here?: string;
  /** For the margin: the names stand over their rows. */
  readonly narrow?: boolean;
}

/** Rutan as a map: the whole matrix in squares big enough for a thumb. A gap is dashed, not empty. */
export function CellMap({ counts, to, label, lit, here, narrow = false }: CellMapProps) {
  const { lang, texts: t } = useLanguage();
  const dress = (id: string) => {
    const filled = (counts.get(id) ?? 0) > 0;
    const dim = lit !== undefined && !lit.has(id);
    return [styles.square, filled ? styles.filled : styles.gap, dim && styles.dim].filter(Boolean).join(' ');
  };
  const words = (id: string) => {
    const n = counts.get(id) ?? 0;
    return `${cellName(id, lang)}: ${n > 0 ? t.knowledge.inModel(n) : t.knowledge.gap}`;
  };
  return (
    <nav className={narrow ? `${styles.map} ${styles.narrow}` : styles.map} aria-label={label}>
      <p className={styles.scales} aria-hidden="true">
        {SCALES.map((scale) => (
          <span key={scale.id}>{breakable(scale[lang])}</span>
        ))}
      </p>
      <ul>
        {THEMES.map((theme) => (
          <li key={theme.id} className={styles.row}>
            <span className={styles.theme}>{theme[lang]}</span>
            <ul className={styles.squares}>
              {SCALES.map((scale) => {
                const id = `${scale.id}.${theme.id}`;
                return (
                  <li key={id}>
                    <Link
                      to={to(id)}
                      className={dress(id)}
                      aria-label={words(id)}
                      title={words(id)}
                      aria-current={here === id ? 'true' : undefined}
                    >
                      <span aria-hidden="true">{counts.get(id) || '?'}</span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Not every browser knows where an English word may be broken, and this one is wider than a square. */
const breakable = (label: string) => label.replace('bourhood', 'bour\u00ADhood');
