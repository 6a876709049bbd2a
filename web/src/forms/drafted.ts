import { useRef, useState } from 'react';

/** What a form holds: words, switches, and lists of ids. */
type Held = string | boolean | readonly string[];
type Changes = Readonly<Record<string, unknown>>;
/** What a field may be, where not everything of its kind is; of a list, what may be in it. */
type Allowed<T> = Partial<Record<keyof T, readonly string[]>>;

/** Where what is typed into a form is kept until it is saved. A screen without one forgets (the gallery). */
export interface FormDraft {
  /** The fields that had been changed; whatever shape they had when they were kept. */
  readonly kept: () => Changes;
  /** Nothing changed forgets the draft. */
  readonly keep: (changes: Changes) => void;
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function fits(held: unknown, begin: unknown, allowed: readonly string[] | undefined): boolean {
  if (isList(begin)) return isList(held) && (!allowed || held.every((item) => allowed.includes(item)));
  if (typeof held !== typeof begin) return false;
  return !allowed || typeof held !== 'string' || allowed.includes(held);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Only what was typed over the beginning: a draft never brings back an old value of another field. */
export function changesOf<T extends object>(begin: T, now: T): Partial<T> {
  const keys = Object.keys(begin) as (keyof T)[];
  return Object.fromEntries(
    keys.filter((key) => !isSame(begin[key], now[key])).map((key) => [key, now[key]]),
  ) as Partial<T>;
}

/** What of a draft fits the form of today; the rest is dropped. */
export function fittingOf<T extends object>(begin: T, kept: Changes, allowed: Allowed<T> = {}): Partial<T> {
  const keys = Object.keys(begin) as (keyof T & string)[];
  const fitting = keys.filter((key) => key in kept && fits(kept[key], begin[key], allowed[key]));
  return changesOf(begin, { ...begin, ...Object.fromEntries(fitting.map((key) => [key, kept[key]])) });
}

/**
 * The fields of a form, begun with what had been typed and not saved. The screen that saved, or was left by
 * a button, says so; following any other link keeps what was written.
 */
export function useDrafted<T extends { readonly [K in keyof T]: Held }>(
  begin: T,
  draft: FormDraft | undefined,
  allowed?: Allowed<T>,
) {
  const [fields, setFields] = useState(() => ({ ...begin, ...fittingOf(begin, draft?.kept() ?? {}, allowed) }));
  const [isRestored, setRestored] = useState(() => !isSame(fields, { ...begin }));
  // Not state: two changes of one event build on each other, and an answer may come after the last painting.
  const at = useRef({ begin, fields });
  function settle(next: Partial<typeof at.current>) {
    at.current = { ...at.current, ...next };
    setFields(at.current.fields);
    draft?.keep(changesOf(at.current.begin, at.current.fields));
  }
  return {
    fields,
    /** Something else than the form's beginning was there when it came. */
    isRestored,
    set: (part: Partial<T>) => settle({ fields: { ...at.current.fields, ...part } }),
    /** `saved` is what the form begins with from now on; what was typed meanwhile stays a draft. */
    settled: (saved: T) => {
      setRestored(false);
      settle({ begin: saved });
    },
    /** Back to the beginning; nothing is kept. */
    drop: () => {
      setRestored(false);
      settle({ fields: at.current.begin });
    },
  };
}
