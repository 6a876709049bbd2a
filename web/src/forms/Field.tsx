import { type ComponentPropsWithoutRef, type ReactNode, type Ref, useId } from 'react';
import { useText } from '../i18n/language.tsx';
import styles from './field.module.css';
import { Icon } from '../ui/icons.tsx';
import { useFirstFault } from './useFirstFault.ts';

interface Frame {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with what stands there, and what to do. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** The ids that describe an input, for `aria-describedby`. */
function useDescribed({ help, error }: Frame) {
  const id = useId();
  const ids = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, describedBy: ids === '' ? undefined : ids };
}

function Above({ label, help, optional, id, htmlFor }: Frame & { readonly id: string; readonly htmlFor?: string }) {
  const t = useText();
  return (
    <>
      <label className={styles.label} id={`${id}-label`} htmlFor={htmlFor}>
        {label}
        {optional ? <span className={styles.optional}>{` (${t.common.optional})`}</span> : null}
      </label>
      {help ? (
        <span className={styles.help} id={`${id}-help`}>
          {help}
        </span>
      ) : null}
    </>
  );
}

export function FieldError({ id, error }: { readonly id?: string; readonly error: string | undefined }) {
  return error ? (
    <span className={styles.error} id={id} role="alert">
      <Icon name="alert" size={18} />
      <span>{error}</span>
    </span>
  ) : null;
}

/** Says how much room is left, once it matters. */
function Counter({ length, max }: { readonly length: number; readonly max: number }) {
  const t = useText();
  if (length < max * 0.8) return null;
  const over = length > max;
  return (
    <span className={over ? `${styles.counter} ${styles.over}` : styles.counter} aria-live="polite">
      {over ? t.common.over(length - max) : t.common.left(max - length)}
    </span>
  );
}

type Native = Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange' | 'className' | 'id'>;
interface FieldProps extends Frame, Native {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Limit in characters; a counter shows near it. Nothing is cut off. */
  readonly max?: number;
  /** Lines at the start; makes it a text area. */
  readonly lines?: number;
  readonly code?: boolean;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A label, a help text, an input, what is wrong with it, and how much room is left. */
export function Field(props: FieldProps) {
  const {
    label: _label,
    help: _help,
    error,
    optional: _optional,
    value,
    onValue,
    max,
    lines,
    code,
    inputRef,
    ...native
  } = props;
  const { id, describedBy } = useDescribed(props);
  const shared = {
    dir: 'auto',
    ...native,
    id,
    value,
    onChange: (event: { target: { value: string } }) => onValue(event.target.value),
    className: code ? `${styles.input} ${styles.code}` : styles.input,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy,
  };
  return (
    <div className={styles.field}>
      <Above {...props} id={id} htmlFor={id} />
      {lines ? (
        <textarea {...(shared as ComponentPropsWithoutRef<'textarea'>)} rows={lines} ref={inputRef} />
      ) : (
        <input {...shared} ref={inputRef} />
      )}
      <FieldError id={`${id}-error`} error={error} />
      {max ? <Counter length={value.length} max={max} /> : null}
    </div>
  );
}

interface SelectProps extends Frame {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** The system's own list: the best one on a phone, and the lightest. */
export function Select(props: SelectProps) {
  const { value, onValue, options, error } = props;
  const { id, describedBy } = useDescribed(props);
  return (
    <div className={styles.field}>
      <Above {...props} id={id} htmlFor={id} />
      <span className={styles.select}>
        <select
          id={id}
          className={styles.input}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          onChange={(event) => onValue(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

export function Check({ label, help, checked, onChecked }: CheckProps) {
  const id = useId();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={help ? id : undefined}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {help ? (
          <span className={styles.help} id={id}>
            {help}
          </span>
        ) : null}
      </span>
    </label>
  );
}

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly onValue: (value: T) => void;
  readonly options: readonly {
    readonly id: T;
    readonly label: string;
    readonly help?: string;
    readonly lang?: string;
  }[];
}

/** One of a few, all of them visible. */
export function Choices<T extends string>({ legend, value, onValue, options }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{legend}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <label className={styles.check} key={option.id}>
            <input
              type="radio"
              name={name}
              checked={value === option.id}
              aria-describedby={option.help ? `${name}-${option.id}` : undefined}
              onChange={() => onValue(option.id)}
            />
            <span>
              <span lang={option.lang}>{option.label}</span>
              {option.help ? (
                <span className={styles.help} id={`${name}-${option.id}`}>
                  {option.help}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Fields under each other; never lets the browser leave the page, and shows the first fault when it was sent. */
export function Form({ onSubmit, children }: { readonly onSubmit: () => void; readonly children: ReactNode }) {
  const { place, look, leave } = useFirstFault<HTMLFormElement>();
  return (
    <form
      ref={place}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        look();
      }}
      onInput={leave}
    >
      {children}
    </form>
  );
}
