import * as v from 'valibot';
import { AppError } from './errors.ts';
import { opaqueId } from './fields.ts';

/** Any schema of the domain, for code that only passes it on. */
export type Schema = v.GenericSchema;
/** The normalised output of a schema. */
export type Valid<S extends Schema> = v.InferOutput<S>;

/** The input of a callable that needs none. */
export const noInput = v.nullish(v.strictObject({}));

/** @throws AppError `invalid-input` with the first field at fault, without its value. */
export function validated<S extends Schema>(schema: S, data: unknown): Valid<S> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  const field = parsed.issues[0].path?.[0]?.key;
  throw new AppError('invalid-input', typeof field === 'string' ? { field } : {});
}

/** Whether a part of an address can be a document's id; any other value must never reach a path. */
export const isOpaqueId = (value: string): boolean => v.is(opaqueId, value);

/** Whether a schema admits a value. */
export const isValid = (schema: Schema, data: unknown): boolean => v.is(schema, data);

/** Whether a schema is one of `line`, alone or among others. */
export function isLine(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  const { type, metadata, pipe = [], options = [] } = schema as Part;
  return (type === 'metadata' && metadata?.line === true) || [...pipe, ...options].some(isLine);
}
interface Part {
  readonly type?: unknown;
  readonly metadata?: { readonly line?: unknown };
  readonly pipe?: readonly unknown[];
  readonly options?: readonly unknown[];
}
