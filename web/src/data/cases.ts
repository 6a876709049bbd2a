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
import { doc, getDoc } from 'firebase/firestore';
import { call } from './call.ts';
import { rethrow } from './errors.ts';
import { db } from './firebase.ts';
import type { Live, Loaded } from './live.ts';
import { meter } from './meter.ts';
import { observeDocument, observeQuery } from './observe.ts';

export type ListedCase = Case & { readonly id: string };
export type Cases = Live<Loaded<readonly ListedCase[]>>;

/** A queue, live; without a scope the platform's. Nothing of it is kept on the device. */
export function observeCases(state: Case['state'], scope: string | undefined): Cases {
  const named =
    scope === undefined
      ? { open: queries.openCases, decided: queries.decidedCases }[state]()
      : { open: queries.openCasesIn, decided: queries.decidedCasesIn }[state](scope);
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

/** What I was told of a case: a receipt, an answer, or a decision. */
export async function rulingFor(uid: string, cause: string): Promise<Notification | undefined> {
  const found = await getDoc(doc(db, paths.notification(uid, cause))).catch(rethrow);
  meter.read('notification', 1);
  return found.data() as Notification | undefined;
}
