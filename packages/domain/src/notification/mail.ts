import { mailSettings, type Settings } from '../member/schema.ts';
import type { Time } from '../shared/time.ts';
import { kindInfo, type NotificationKind } from './kinds.ts';

/**
 * `mail/{uid}_{cause}`: the state of the mail about one notification. `claimed`: a task is sending it since `at`;
 * `released`: that attempt failed and any task may retry; `sent` and `skipped` are final.
 */
export interface MailRecord {
  readonly uid: string;
  readonly cause: string;
  readonly state: 'claimed' | 'released' | 'sent' | 'skipped';
  /** Why it was skipped, one of the words of `MailRefusal`; empty otherwise. */
  readonly why: MailRefusal | '';
  readonly at: Time;
}

/** Every reason not to send. */
export const MAIL_REFUSALS = [
  'gone',
  'read',
  'over',
  'unwanted',
  'restricted',
  'no-account',
  'unverified',
  'refused',
  'seeded',
] as const;
export type MailRefusal = (typeof MAIL_REFUSALS)[number];

/** The id of a mail's record: the member and the cause. */
export const mailId = (uid: string, cause: string) => `${uid}_${cause}`;

/** Whether a member's settings let a kind of notification be mailed. A switch they were never shown is on. */
export function mayMail(kind: NotificationKind, settings: Partial<Settings> | undefined): boolean {
  const { mail } = kindInfo(kind);
  if (mail === 'always' || mail === 'never') return mail === 'always';
  return mailSettings(settings)[mail];
}

/** Whether a kind is mailed to restricted members too: they must get the reasons, and the answer. */
export const isOwed = (kind: NotificationKind): boolean => kindInfo(kind).owed === true;
