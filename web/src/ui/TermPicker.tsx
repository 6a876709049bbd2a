import Autocomplete from '@mui/material/Autocomplete';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useText } from '../i18n/language.tsx';
import styles from './field.module.css';
import { fold } from './mentions.ts';
import { Themed } from './Themed.tsx';

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

/** Several of a controlled vocabulary, found by label or synonym. Import it lazily: it brings MUI's Autocomplete. */
export function TermPicker({ label, help, none, terms, value, onValue, max, also }: TermPickerProps) {
  const t = useText();
  const id = useId();
  const chosen = value.map((term) => terms.find((known) => known.id === term) ?? { id: term, label: term });
  const full = value.length >= max;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        <span className={styles.optional}>{` (${t.common.optional})`}</span>
      </label>
      <span className={styles.help} id={`${id}-help`}>
        {full ? t.profile.fullList(max) : help}
      </span>
      <Themed>
        <Autocomplete
          multiple
          disablePortal
          id={id}
          options={terms}
          value={chosen}
          onChange={(_, next) => onValue(next.slice(0, max).map((term) => term.id))}
          getOptionLabel={(term) => term.label}
          getOptionKey={(term) => term.id}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          getOptionDisabled={() => full}
          filterSelectedOptions
          disableCloseOnSelect={false}
          autoHighlight
          noOptionsText={none}
          closeText={t.common.close}
          openText={label}
          clearText={t.common.remove}
          disableClearable
          forcePopupIcon={false}
          filterOptions={(options, { inputValue }) => {
            const query = fold(inputValue.trim());
            if (query === '') return options;
            const rank = (term: PickTerm) => {
              const name = fold(term.label);
              return name.startsWith(query) ? 0 : name.includes(query) ? 1 : hits(term, query).length > 0 ? 2 : -1;
            };
            return options.filter((term) => rank(term) >= 0).sort((a, b) => rank(a) - rank(b));
          }}
          renderOption={({ key, ...props }, term, { inputValue }) => {
            const query = fold(inputValue.trim());
            const found = query !== '' && !fold(term.label).includes(query) ? hits(term, query) : [];
            return (
              <li key={key} {...props}>
                <span>
                  {term.label}
                  {found.length > 0 && also ? (
                    <span className="muted small">{[' ', also(found.join(', '))]}</span>
                  ) : null}
                </span>
              </li>
            );
          }}
          renderInput={(params) => {
            const { ref, className, startAdornment, onMouseDown } = params.slotProps.input;
            return (
              // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a press beside the words focuses the input within
              <div ref={ref} className={`${styles.picker} ${className}`} onMouseDown={onMouseDown}>
                {startAdornment}
                <input
                  {...params.slotProps.htmlInput}
                  type="text"
                  className={styles.pickerInput}
                  aria-describedby={`${id}-help`}
                />
              </div>
            );
          }}
        />
      </Themed>
    </div>
  );
}
