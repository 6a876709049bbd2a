import {
  type Case,
  type CaseEntry,
  type DecideInput,
  type Evidence,
  type Notification,
  paths,
  queries,
  type ReportAnswer,
  type ReportInput,
} from '@socialhallbarhet/domain';
import { call } from '../callables/call.ts';
import type { Live, Loaded } from '../live.ts';
import { observeDocument, observeQuery } from '../core/observe.ts';

export type ListedCase = Case & { readonly id: string };
export type Cases = Live<Loaded<readonly ListedCase[]>>;

/** A queue, live; without a scope the platform's. Nothing of it is kept on the device. */
export function observeCases(state: Case['state'], scope: string | undefined, limit: number): Cases {
  const named =
    scope === undefined
      ? { open: queries.openCases, decided: queries.decidedCases }[state](limit)
      : { open: queries.openCasesIn, decided: queries.decidedCasesIn }[state](scope, limit);
  return observeQuery<ListedCase>('case', named);
}

export function observeCase(cid: string): Live<Loaded<Case | undefined>> {
  return observeDocument<Case>('case', paths.case(cid));
}

export function observeCaseLog(cid: string): Live<Loaded<readonly CaseEntry[]>> {
  return observeQuery<CaseEntry>('caseEntry', queries.caseLog(cid));
}

export const sendReport = (input: ReportInput) => call<ReportAnswer>('report', input);
export const evidenceOf = (cid: string) => call<Evidence>('evidence', { case: cid });
export const decideCase = (input: DecideInput) => call<void>('decide', input);

/** What I was told of a case, live: a receipt, an answer, or a decision. */
export function observeRuling(uid: string, cause: string): Live<Loaded<Notification | undefined>> {
  return observeDocument<Notification>('notification', paths.notification(uid, cause));
}
