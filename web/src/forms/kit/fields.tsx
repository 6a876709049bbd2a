import type { ComponentProps, ReactNode } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useText } from '../../i18n/language.tsx';
import { Check, Choices, Field, Select } from '../Field.tsx';
import { type FaultTexts, faultText } from './faults.ts';
import type { FieldAt } from './useSchemaForm.ts';

interface AtProps<V> {
  readonly at: FieldAt<V>;
  /** What this field says instead of the general texts. */
  readonly faults?: FaultTexts | undefined;
}

/** The value of one field, how to change it, and what is wrong with it. Only this field renders for a key. */
function useField<V>({ at, faults }: AtProps<V>) {
  const t = useText();
  const { name, control, judges } = at;
  const { field, fieldState } = useController({ name, control, rules: { deps: [...judges] } });
  const onValue: (value: V) => void = field.onChange;
  return { value: field.value as V, onValue, error: faultText(t, fieldState.error, faults) };
}

/** What a field holds now, where other fields depend on it. */
export const useFieldValue = <V,>({ name, control }: FieldAt<V>) => useWatch({ control, name }) as V;

type Rest<P, V> = Omit<P, 'value' | 'onValue' | 'error' | 'max' | 'checked' | 'onChecked'> & AtProps<V>;

export function TextField({ at, faults, ...rest }: Rest<ComponentProps<typeof Field>, string>) {
  const field = useField({ at, faults });
  return <Field {...rest} {...field} {...(at.max === undefined ? {} : { max: at.max })} />;
}

export function SelectField<V extends string>({ at, faults, ...rest }: Rest<ComponentProps<typeof Select>, V>) {
  const { value, onValue, error } = useField({ at, faults });
  return <Select {...rest} value={value} onValue={(id) => onValue(id as V)} error={error} />;
}

export function ChoicesField<V extends string>({ at, ...rest }: Rest<ComponentProps<typeof Choices<V>>, V>) {
  const { value, onValue } = useField({ at });
  return <Choices {...rest} value={value} onValue={onValue} />;
}

export function CheckField({ at, ...rest }: Rest<ComponentProps<typeof Check>, boolean>) {
  const { value, onValue } = useField({ at });
  return <Check {...rest} checked={value} onChecked={onValue} />;
}

interface OwnFieldProps<V> extends AtProps<V> {
  readonly children: (field: {
    readonly value: V;
    readonly onValue: (value: V) => void;
    readonly error: string | undefined;
    readonly max: number;
  }) => ReactNode;
}

/** A field with an input that the kit does not have: a picker, the composer. */
export function OwnField<V>({ at, faults, children }: OwnFieldProps<V>) {
  return children({ ...useField({ at, faults }), max: at.max ?? Number.POSITIVE_INFINITY });
}
