import { isPlainMap, mapById } from './maps.ts';
import type { Time } from './time.ts';

/**
 * Read schemas: what a stored document must hold to be used. Unlike the write schemas they forgive: an unknown field is
 * ignored, a bad field that has a substitute is replaced, a bad row of a map or list is left out. Only what nobody can
 * do without makes a document bad. A value that is right comes back as it is, not copied.
 *
 * Not valibot, which the write schemas use: its `record` drops the key `constructor`, which is a possible id, and a
 * `fallback` does not tell what it replaced (decision 0052).
 */
export const BAD = Symbol('bad');

/** Gets the field of each fault: names only, `*` for a key of a map and for a place in a list. */
export type Tell = (field: string) => void;

/** Returns the value, mended if need be; `BAD` if it cannot be used. Tells what it left out or replaced. */
export type Read<T> = (value: unknown, field: string, tell: Tell) => T | typeof BAD;

const read =
  <T>(is: (value: unknown) => value is T): Read<T> =>
  (value, field, tell) => {
    if (is(value)) return value;
    tell(field);
    return BAD;
  };

export const text = read((value) => typeof value === 'string');
export const number = read((value): value is number => typeof value === 'number' && Number.isFinite(value));
export const boolean = read((value) => typeof value === 'boolean');
export const moment = read(
  (value): value is Time =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Time).seconds === 'number' &&
    typeof (value as Time).nanoseconds === 'number' &&
    typeof (value as Time).toMillis === 'function',
);

/** One of a closed list. */
export const oneOf = <T extends string>(all: readonly T[]) =>
  read((value): value is T => (all as readonly unknown[]).includes(value));

export const orNull =
  <T>(of: Read<T>): Read<T | null> =>
  (value, field, tell) =>
    value === null ? null : of(value, field, tell);

/** A substitute for what is missing, which is told of nobody, or bad. */
export const or =
  <T>(of: Read<T>, substitute: NoInfer<T>): Read<T> =>
  (value, field, tell) => {
    const found = value === undefined ? substitute : of(value, field, tell);
    return found === BAD ? substitute : found;
  };

/** Entries that are bad are left out. */
export const list =
  <T>(of: Read<T>): Read<T[]> =>
  (value, field, tell) => {
    if (!Array.isArray(value)) return bad(field, tell);
    const found = value.map((entry) => of(entry, `${field}.*`, tell));
    if (found.every((entry, i) => entry === value[i])) return value as T[];
    return found.filter((entry): entry is T => entry !== BAD);
  };

export const textOrNone = or(text, '');
export const texts = or(list(text), []);

/** Rows by id; those that are bad are left out. */
export const map =
  <T>(of: Read<T>): Read<Readonly<Record<string, T>>> =>
  (value, field, tell) => {
    if (!isPlainMap(value)) return bad(field, tell);
    let mended: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      const found = of(value[key], `${field}.*`, tell);
      if (found === value[key]) continue;
      mended ??= mapById(value);
      if (found === BAD) delete mended[key];
      else mended[key] = found;
    }
    return (mended ?? value) as Record<string, T>;
  };

/** A field that may be missing; a bad one is. */
export interface Maybe<T> {
  readonly maybe: Read<T>;
}
export const maybe = <T>(of: Read<T>): Maybe<T> => ({ maybe: of });

/** A read schema for each field of `T`: those that may be missing are `maybe`. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Maybe<Exclude<T[K], undefined>> : Read<T[K]>;
};

/** A map with named fields. Bad if one that is not `maybe` is. */
export function fields<T>(of: Fields<T>): Read<T> {
  const all = Object.entries<Maybe<unknown> | Read<unknown>>(of);
  return (value, field, tell) => {
    if (!isPlainMap(value)) return bad(field, tell);
    let mended: Record<string, unknown> | undefined;
    for (const [key, one] of all) {
      const isMaybe = typeof one === 'object';
      const was = value[key];
      if (isMaybe && was === undefined) continue;
      const found = (isMaybe ? one.maybe : one)(was, field ? `${field}.${key}` : key, tell);
      if (found === was) continue;
      if (found === BAD && !isMaybe) return BAD;
      mended ??= mapById(value);
      if (found === BAD) delete mended[key];
      else mended[key] = found;
    }
    return (mended ?? value) as T;
  };
}

function bad(field: string, tell: Tell): typeof BAD {
  tell(field);
  return BAD;
}
