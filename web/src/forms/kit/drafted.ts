/** What a field holds: a text, a switch, or a list of ids. */
export type Held = string | boolean | readonly string[];
type Changes = Readonly<Record<string, unknown>>;
/** What a field may be, where not everything of its kind is; of a list, what may be in it. */
export type Allowed<T> = Partial<Record<keyof T, readonly string[]>>;

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
