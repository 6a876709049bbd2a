import { isPlainMap, NOW, type PathName } from '@socialhallbarhet/domain';
import { Bytes } from 'firebase/firestore';

export type Data = Readonly<Record<string, unknown>>;

/** One document to be written. `NOW` becomes the server's time, `DELETED` takes a field away. */
export interface Write {
  readonly name: PathName;
  readonly path: string;
  /** `set`: the whole document. `update`: fields of one that is there. `merge`: fields, at any depth, of one that may be. */
  readonly kind: 'set' | 'update' | 'merge' | 'delete';
  readonly data: Data;
  /** Look-ups of the rules beyond those of its kind of document. */
  readonly lookups: number;
}

/** Stands in a change where a field is to be taken away. */
export const DELETED: unique symbol = Symbol('deleted field');

interface Field {
  readonly segments: readonly string[];
  readonly value: unknown;
}

/** The fields that a write names: the top ones, or with `deep` those of nested maps one by one. */
export function fieldsOf(
  data: Readonly<Record<string, unknown>>,
  deep: boolean,
  above: readonly string[] = [],
): Field[] {
  return Object.entries(data).flatMap(([name, value]): Field[] => {
    const segments = [...above, name];
    return deep && isPlainMap(value) && Object.keys(value).length > 0
      ? fieldsOf(value, deep, segments)
      : [{ segments, value }];
  });
}

/** One write as Firestore's REST interface has it. @see https://firebase.google.com/docs/firestore/reference/rest/v1/Write */
export function encodeWrite(root: string, { path, kind, data }: Pick<Write, 'path' | 'kind' | 'data'>): object {
  const name = `${root}/${path}`;
  if (kind === 'delete') return { delete: name };
  const named = fieldsOf(data, kind === 'merge');
  const masked = named.filter(({ value }) => value !== NOW).map(({ segments }) => fieldPath(segments));
  return {
    update: { name, fields: encodeMap(data) },
    updateTransforms: timesIn(data).map((segments) => ({
      fieldPath: fieldPath(segments),
      setToServerValue: 'REQUEST_TIME',
    })),
    ...(kind !== 'set' && { updateMask: { fieldPaths: masked } }),
    ...(kind === 'update' && { currentDocument: { exists: true } }),
  };
}

/** Where the server's time goes, at any depth. */
const timesIn = (data: Readonly<Record<string, unknown>>): (readonly string[])[] =>
  fieldsOf(data, true).flatMap(({ segments, value }) => (value === NOW ? [segments] : []));

/** A name that is no plain word stands in backticks. */
const fieldPath = (segments: readonly string[]): string =>
  segments
    .map((name) => (/^[A-Za-z_][A-Za-z_0-9]*$/.test(name) ? name : `\`${name.replace(/[\\`]/g, '\\$&')}\``))
    .join('.');

function encodeMap(data: Readonly<Record<string, unknown>>): object {
  const kept = Object.entries(data).filter(([, value]) => value !== NOW && value !== DELETED);
  return Object.fromEntries(kept.map(([key, value]) => [key, encode(value)]));
}

/** A value as Firestore's REST interface has it. */
function encode(value: unknown): object {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') return encodeNumber(value);
  if (Array.isArray(value)) return { arrayValue: { values: value.map(encode) } };
  if (value instanceof Uint8Array) return { bytesValue: Bytes.fromUint8Array(value).toBase64() };
  if (isPlainMap(value)) return { mapValue: { fields: encodeMap(value) } };
  const { seconds, nanoseconds } = value as { readonly seconds: number; readonly nanoseconds: number };
  // A `Date` holds no nanoseconds.
  const second = new Date(seconds * 1000).toISOString().slice(0, 19);
  return { timestampValue: `${second}.${String(nanoseconds).padStart(9, '0')}Z` };
}

function encodeNumber(value: number): object {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return { integerValue: value };
  // JSON knows neither minus zero nor what is no number.
  return { doubleValue: Object.is(value, -0) ? '-0' : Number.isFinite(value) ? value : String(value) };
}
