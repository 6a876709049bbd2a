import useAutocomplete from '@mui/material/useAutocomplete';
import { fold } from '@socialhallbarhet/domain';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useText } from '../../i18n/language.tsx';
import styles from '../../forms/field.module.css';
import { Icon } from '../../ui/icons.tsx';

export interface PickTerm {
  readonly id: string;
  readonly label: string;
  /** Other words it is found by; those that matched are shown. */
  readonly also?: readonly string[];
}

interface TermPickerProps {
  readonly label: string;
  readonly help: string;
  readonly none: string;
  readonly terms: readonly PickTerm[];
  readonly value: readonly string[];
  readonly onValue: (ids: string[]) => void;
  readonly max: number;
  readonly also?: (words: string) => ReactNode;
}

const hits = (term: PickTerm, query: string) => (term.also ?? []).filter((word) => fold(word).includes(query));

function ranked(terms: readonly PickTerm[], words: string): readonly PickTerm[] {
  const query = fold(words.trim());
  if (query === '') return terms;
  const rank = (term: PickTerm) => {
    const name = fold(term.label);
    return name.startsWith(query) ? 0 : name.includes(query) ? 1 : hits(term, query).length > 0 ? 2 : -1;
  };
  return terms.filter((term) => rank(term) >= 0).sort((a, b) => rank(a) - rank(b));
}

/**
 * Several of a controlled vocabulary, found by label or synonym. How it behaves is MUI's (its hook, a
 * quarter of the weight of its component), how it looks is ours. Import it lazily.
 */
export function TermPicker({ label, help, none, terms, value, onValue, max, also }: TermPickerProps) {
  const t = useText();
  const id = useId();
  const chosen = value.map((term) => terms.find((known) => known.id === term) ?? { id: term, label: term });
  const full = value.length >= max;
  const picker = useAutocomplete<PickTerm, true, true>({
    multiple: true,
    disableClearable: true,
    id,
    options: terms,
    value: chosen,
    onChange: (_, next) => onValue(next.slice(0, max).map((term) => term.id)),
    getOptionLabel: (term) => term.label,
    getOptionKey: (term) => term.id,
    isOptionEqualToValue: (a, b) => a.id === b.id,
    getOptionDisabled: () => full,
    filterSelectedOptions: true,
    autoHighlight: true,
    filterOptions: (options, { inputValue }) => [...ranked(options, inputValue)],
  });
  const options = picker.groupedOptions;
  const { setAnchorEl } = picker;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        <span className={styles.optional}>{` (${t.common.optional})`}</span>
      </label>
      <span className={styles.help} id={`${id}-help`}>
        {full ? t.profile.fullList(max) : help}
      </span>
      <div className={styles.pickerPlace} {...picker.getRootProps()}>
        {/* A press beside the words focuses the input within. */}
        <div className={styles.picker} ref={setAnchorEl}>
          {chosen.map((term, index) => {
            const { key, onDelete, ...item } = picker.getItemProps({ index });
            return (
              <span key={key} className={styles.picked} {...item}>
                {term.label}
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={`${t.common.remove} ${term.label}`}
                  onClick={onDelete as () => void}
                >
                  <Icon name="close" size={15} />
                </button>
              </span>
            );
          })}
          <input
            dir="auto"
            {...picker.getInputProps()}
            type="text"
            className={styles.pickerInput}
            aria-describedby={`${id}-help`}
          />
        </div>
        {picker.popupOpen && options.length > 0 ? (
          <ul className={styles.options} {...picker.getListboxProps()} aria-label={label}>
            {options.map((option, index) => {
              const { key, ...props } = picker.getOptionProps({ option, index });
              return (
                <li key={key} {...props} className={styles.option}>
                  <Found term={option} words={picker.inputValue} also={also} />
                </li>
              );
            })}
          </ul>
        ) : null}
        {picker.popupOpen && options.length === 0 ? (
          <output className={`${styles.options} ${styles.noOptions}`}>{none}</output>
        ) : null}
      </div>
    </div>
  );
}

/** A term, and by which of its other words it was found. */
function Found({
  term,
  words,
  also,
}: { readonly term: PickTerm; readonly words: string } & { readonly also: TermPickerProps['also'] }) {
  const query = fold(words.trim());
  const found = query !== '' && !fold(term.label).includes(query) ? hits(term, query) : [];
  return (
    <span>
      {term.label}
      {found.length > 0 && also ? <span className="muted small">{[' ', also(found.join(', '))]}</span> : null}
    </span>
  );
}
