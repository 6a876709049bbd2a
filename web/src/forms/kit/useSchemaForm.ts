import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type Control,
  type DefaultValues,
  type FieldError,
  type FieldValues,
  type Path,
  useForm,
} from 'react-hook-form';
import { failureOf, useTask } from '../outcome.ts';
import { useFirstFault } from '../useFirstFault.ts';
import { type Allowed, changesOf, fittingOf, type FormDraft, type Held } from './drafted.ts';
import { type FormSchema, maxOf, resolverOf } from './faults.ts';

/** One field of a form, as the inputs of the kit take it. `V` is what it holds. */
export interface FieldAt<V> {
  readonly name: string;
  readonly control: Control;
  readonly max: number | undefined;
  /** Fields that are judged anew when this one changes. */
  readonly judges: readonly string[];
  /** Only a type: nothing stands here. */
  readonly holds?: V;
}

interface SchemaFormOptions<T, Out> {
  readonly schema: FormSchema<T, Out>;
  /** Read once. Only what the schema has entries for: a read document carries more. */
  readonly begin: T;
  readonly draft?: FormDraft | undefined;
  readonly allowed?: Allowed<T>;
  /** In which field it is said that the server refused one of its own. */
  readonly refused?: Readonly<Record<string, keyof T & string>>;
  /** Gets what the schema let through. Rejects with an AppError: the form then keeps everything. */
  readonly onSend: (valid: Out) => Promise<unknown>;
  /** When the draft is gone. */
  readonly onSent?: () => void;
}

/**
 * A form over a schema of the domain: its faults, its draft, and how sending goes. The screen that was left by a
 * button drops the draft; following any other link keeps what was written.
 */
export function useSchemaForm<T extends { readonly [K in keyof T]: Held }, Out>(options: SchemaFormOptions<T, Out>) {
  const { schema, draft, allowed, refused = {}, onSend, onSent } = options;
  const [found] = useState(() => {
    const begin = Object.fromEntries(
      Object.keys(schema.entries).map((key) => [key, options.begin[key as keyof T]]),
    ) as unknown as T;
    return { begin, kept: fittingOf(begin, draft?.kept() ?? {}, allowed) };
  });
  const begin = useRef(found.begin);
  const [isRestored, setRestored] = useState(Object.keys(found.kept).length > 0);
  const [isSaved, setSaved] = useState(false);
  const task = useTask();
  const { place, look, leave } = useFirstFault<HTMLFormElement & HTMLDivElement>();
  const form = useForm<T & FieldValues, unknown, Out>({
    defaultValues: { ...found.begin, ...found.kept } as DefaultValues<T & FieldValues>,
    resolver: useMemo(() => resolverOf<T & FieldValues, Out>(schema), [schema]),
    // Also what is wrong between fields is said at once, not when every field is right by itself.
    criteriaMode: 'all',
    // The first one in the document takes the focus (useFirstFault), also one that is no field of the library.
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const entries: Readonly<Record<string, unknown>> = schema.entries;

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          setSaved(false);
          draft?.keep(changesOf(begin.current, values));
        },
      }),
    [form, draft],
  );

  async function send(valid: Out) {
    const sent = form.getValues();
    const isSent = await task.run(async () => {
      try {
        await onSend(valid);
      } catch (error) {
        const field: string | undefined = refused[failureOf(error).field ?? ''];
        if (field) form.setError(field as Path<T & FieldValues>, { type: 'refused' });
        throw error;
      }
    });
    if (!isSent) return;
    // What was typed meanwhile stays a draft.
    begin.current = sent;
    draft?.keep(changesOf(sent, form.getValues()));
    setRestored(false);
    setSaved(true);
    onSent?.();
  }

  return {
    /** What the element around the fields is given: among them is the first fault looked for. */
    area: { ref: place, onInput: leave },
    isRestored,
    /** Sent, and nothing was changed since. */
    isSaved,
    busy: task.busy,
    failure: task.failure,
    /** Something is wrong in what no input shows: nobody could see why nothing happens. */
    hasUnseenFault: Object.values(errors as Record<string, FieldError | undefined>).some(
      (error) => error && !error.ref,
    ),
    at: <K extends keyof T & string>(name: K, judges: readonly (keyof T & string)[] = []): FieldAt<T[K]> => ({
      name,
      judges,
      control: form.control as unknown as Control,
      max: maxOf(entries[name]),
    }),
    submit: () => {
      if (!task.busy) task.clear();
      void form.handleSubmit(send)();
      look();
    },
    /** Back to the beginning; nothing is kept. */
    drop: () => {
      setRestored(false);
      form.reset(begin.current);
      draft?.keep({});
    },
  };
}

/** What the parts around the fields need of a form. */
export type FormState = Pick<
  ReturnType<typeof useSchemaForm>,
  'area' | 'isRestored' | 'isSaved' | 'busy' | 'failure' | 'hasUnseenFault' | 'submit' | 'drop'
>;
