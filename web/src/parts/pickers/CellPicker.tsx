import { SCALES, THEMES } from '@socialhallbarhet/content/vocabularies';
import { useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import styles from '../../forms/field.module.css';
import { Icon } from '../../ui/icons.tsx';

interface CellPickerProps {
  readonly label: string;
  readonly help: string;
  readonly value: readonly string[];
  readonly onValue: (cells: string[]) => void;
  readonly max: number;
}

/** Rutan to press: a table of switches, at least 44 px high, with its rows and columns named. */
export function CellPicker({ label, help, value, onValue, max }: CellPickerProps) {
  const { lang, texts } = useLanguage();
  const id = useId();
  const full = value.length >= max;
  const toggle = (cell: string) => {
    if (value.includes(cell)) onValue(value.filter((other) => other !== cell));
    else if (!full) onValue([...value, cell]);
  };
  return (
    <fieldset className={styles.field} aria-describedby={`${id}-help`}>
      <legend className={styles.label}>
        {label}
        <span className={styles.optional}>{` (${texts.common.optional})`}</span>
      </legend>
      <span className={styles.help} id={`${id}-help`}>
        {help}
      </span>
      <table className={styles.cells}>
        <thead>
          <tr>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the empty corner of the table */}
            <td />
            {SCALES.map((scale) => (
              <th key={scale.id} scope="col">
                {scale[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {THEMES.map((theme) => (
            <tr key={theme.id}>
              <th scope="row">{theme[lang]}</th>
              {SCALES.map((scale) => {
                const cell = `${scale.id}.${theme.id}`;
                const on = value.includes(cell);
                return (
                  <td key={cell}>
                    <button
                      type="button"
                      className={styles.cell}
                      aria-pressed={on}
                      aria-disabled={(full && !on) || undefined}
                      aria-label={`${scale[lang]} × ${theme[lang]}`}
                      onClick={() => toggle(cell)}
                    >
                      {on ? <Icon name="check" size={18} /> : null}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
