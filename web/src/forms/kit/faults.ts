import { valibotResolver } from '@hookform/resolvers/valibot';
import { isBlank, isLine, oneLine, withoutControls } from '@socialhallbarhet/domain';
import type { FieldError, FieldValues, Resolver } from 'react-hook-form';
import * as v from 'valibot';
import type { Texts } from '../../i18n/sv.ts';

/** Everything that can be wrong with a field. `refused`: the server did not take it. */
type FaultCode = 'too-short' | 'too-long' | 'wrong' | 'refused';
/** What a field says instead of the general text of a fault. */
export type FaultTexts = Partial<Record<FaultCode, string>>;

const CODES: Readonly<Record<string, FaultCode>> = {
  min_length: 'too-short',
  max_length: 'too-long',
  refused: 'refused',
};

/** The object schema of a form, whatever is checked after its fields. */
export type FormSchema<T, Out> = v.GenericSchema<T, Out> & {
  readonly entries: { readonly [K in keyof T]: v.GenericSchema };
};

/** What people leave around a text is not judged and not stored; what nobody can see is nothing. */
function tidied(value: unknown, schema: unknown) {
  if (typeof value !== 'string') return value;
  if (isBlank(value)) return '';
  return isLine(schema) ? oneLine(value) : withoutControls(value).trim();
}

/** Judges fields by a schema. An error carries no text, only its limit: the language may change under it. */
export function resolverOf<T extends FieldValues, Out>(schema: v.GenericSchema<T, Out>): Resolver<T, unknown, Out> {
  const { entries = {} } = schema as { readonly entries?: Readonly<Record<string, unknown>> };
  const tidy = v.pipe(
    v.custom<T>(() => true),
    v.transform(
      (fields) =>
        Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, tidied(value, entries[key])])) as T,
    ),
    schema,
  );
  return valibotResolver(tidy, { message: ({ requirement }: { requirement?: unknown }) => String(requirement) });
}

/** What a field says about its error, in the language of now. */
export function faultText(t: Texts, error: FieldError | undefined, own: FaultTexts = {}): string | undefined {
  if (!error) return undefined;
  const code = CODES[error.type] ?? 'wrong';
  const text = own[code];
  if (text !== undefined) return text;
  if (code === 'too-short') return t.common.tooShort(Number(error.message));
  if (code === 'too-long') return t.common.tooLong(Number(error.message));
  return own.wrong ?? t.errors['invalid-input'].what;
}

type Part = Partial<v.MaxLengthAction<string, number, undefined>> & {
  readonly options?: readonly unknown[];
  readonly pipe?: readonly unknown[];
};

/** How much a field may hold, by the schema that judges it; `undefined` without a limit. */
export function maxOf(schema: unknown): number | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const { type, requirement, pipe = [], options = [] } = schema as Part;
  if (type === 'max_length') return requirement;
  return [...pipe, ...options].map(maxOf).find((max) => max !== undefined);
}
