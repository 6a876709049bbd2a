import type { FormView, MessageView, Render } from '@socialhallbarhet/content/public';
import type { Language } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { KeySource } from '../platform/randomness.ts';

/** The parts of a request that the pages use: no cookie. */
export interface PageRequest {
  readonly method: string;
  /** As requested, still encoded. */
  readonly path: string;
  readonly query: string;
  readonly header: (name: string) => string | undefined;
  readonly body: string;
  /** The network address that it came from; used to count codes, never stored. */
  readonly from: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The style sheet and the files that every document names, see `scripts/build/build-functions.ts`. */
export interface PageAssets {
  readonly css: string;
  readonly script: string;
  readonly fonts: readonly string[];
}

/** The dependencies of the pages. */
export interface PagesDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: KeySource;
  readonly render: Render;
  readonly assets: PageAssets;
  /** Scheme and host, without a slash at the end. */
  readonly publicUrl: string;
  readonly forms: readonly FormRoute[];
}

/**
 * Forms that work without JavaScript, on pages of their own. To add one: write a `FormRoute` beside its use case's
 * caller in this folder and name it in `form-routes.ts`. A GET shows (`show`) and never changes anything, since mail
 * scanners follow links; a POST acts (`submit`). Its outcome is a form again (with `value` and `error` in its fields), a
 * message, or another address of ours; the browser is redirected to it, so that it can reload and go back.
 */
export interface FormRoute<Name extends string = string> {
  /** As in `/kalender/:id/anmalan`; under `/en` the same in English. */
  readonly pattern: string;
  /** The fields that are read, with their maximum length. All others are ignored. */
  readonly fields: Readonly<Record<Name, number>>;
  readonly show: (context: FormContext) => Promise<FormOutcome>;
  readonly submit: (context: FormContext & { readonly fields: Readonly<Record<Name, string>> }) => Promise<FormOutcome>;
}

export interface FormContext {
  readonly deps: PagesDeps;
  readonly lang: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly from: string;
}

/** Undefined means not found. `to` is a path of ours, without the language. */
export type FormOutcome =
  | { readonly form: FormView }
  | { readonly message: MessageView }
  | { readonly to: `/${string}` }
  | undefined;
