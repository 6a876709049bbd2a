import {
  answerWithin,
  AppError,
  type Case,
  type CaseAction,
  type CaseEvent,
  type CaseKind,
  afterEvent,
  type Ground,
  may,
  type Membership,
  paths,
  type Sign,
} from '@socialhallbarhet/domain';
import type { Reader, Transaction } from '../platform/db.ts';
import { refOf } from '../platform/ids.ts';
import { addEntry, NO_LOG } from './case-log.ts';
import { boundTo } from './matter.ts';

/** What a case is about. */
export interface Subject {
  readonly kind: CaseKind;
  readonly scope: string;
  readonly group: string;
  readonly groupName: string;
  readonly topic: string;
  readonly message: string;
  readonly member: string;
}

/** The fields of a case that never change; the group's name, the scope and the message's topic may. */
const LASTING = ['kind', 'group', 'message', 'member'] as const;

/** The cause of a case: a report, or a sign that the screening found. */
export interface Cause {
  readonly event: Extract<CaseEvent, 'flag' | 'report'>;
  readonly what: CaseAction;
  readonly grounds: readonly Ground[];
  readonly signs: readonly Sign[];
  readonly edits: number;
  readonly digest: string;
  /** The words that it is about, as they stand. */
  readonly words: readonly string[];
  readonly now: Date;
}

/**
 * The queue that a case belongs to: the group's, or the platform's when it is about a moderator of the group, who would
 * otherwise read their own case and its reports.
 */
export async function scopeOf(reader: Reader, gid: string, author: string): Promise<string> {
  const membership = await reader.get<Membership>(paths.membership(gid, author));
  return may(membership?.role, 'moderate') ? '' : gid;
}

/**
 * Opens a case, adds to an open one, or reopens a decided one. All reads of the transaction come before. `known` is the
 * case as stored, so that one that cannot be used is not replaced.
 * @throws AppError `already-exists` when the case with this id is about other content.
 */
export function joinCase(tx: Transaction, cid: string, known: Case | undefined, subject: Subject, cause: Cause): Case {
  if (known && LASTING.some((field) => known[field] !== subject[field])) throw new AppError('already-exists');
  const { event, what, digest, now: at } = cause;
  const due = new Date(at.getTime() + Math.min(...cause.grounds.map(answerWithin)));
  const isOpen = known?.state === 'open';
  const next = {
    ...subject,
    state: afterEvent(known?.state ?? 'open', event) ?? 'open',
    edits: Math.max(known?.edits ?? 0, cause.edits),
    about: boundTo(cause.words),
    grounds: merged(isOpen ? known.grounds : [], cause.grounds),
    turn: (known?.turn ?? 0) + 1,
    reports: (known?.reports ?? 0) + (event === 'report' ? 1 : 0),
    reported: event === 'report' || (isOpen && (known.reported ?? known.reports > 0)),
    signs: merged(known?.signs ?? [], cause.signs),
    ref: refOf(cid),
    opened: isOpen ? known.opened : at,
    due: isOpen && known.due.toMillis() < due.getTime() ? known.due : due,
    changed: at,
    decision: known?.decision ?? null,
    ...addEntry(tx, cid, known ?? NO_LOG, { what, by: '', digest, at }),
  };
  tx.set(paths.case(cid), { v: 1, ...next });
  return next as unknown as Case;
}

const merged = <T>(known: readonly T[], more: readonly T[]): T[] => [...new Set([...known, ...more])];
