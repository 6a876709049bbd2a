import {
  AppError,
  isOwed,
  isRestricted,
  type Language,
  mailId,
  type MailRecord,
  type MailRefusal,
  mayMail,
  type Member,
  type Notification,
  NOW,
  paths,
  SERVER_LIMITS,
  type Settings,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Clock } from '../clock.ts';
import type { Accounts } from '../firestore/accounts.ts';
import type { Db } from '../firestore/db.ts';
import type { MailTask } from '../firestore/queue.ts';
import { messageIdOf } from '../ids.ts';
import type { Letter, Mail } from '../mail/mail.ts';
import { notificationMail } from '../mail/notification-mail.ts';
import { concerns } from './concerns.ts';

export type MailDeps = {
  db: Db;
  clock: Clock;
  accounts: Pick<Accounts, 'byUid'>;
  mail: Mail;
  publicUrl: string;
  unsubscribeKey: string;
};
type Outcome = 'sent' | 'already' | MailRefusal;

/**
 * Sends the mail about one notification, once. The record is claimed first; a sender that vanishes
 * holds its claim for ten minutes, then the mail goes out again under the same Message-ID. Everything
 * that may forbid the mail is asked now, not when it was queued.
 * @throws AppError `unavailable` when it is to be tried again.
 */
export async function sendNotificationMail(deps: MailDeps, { uid, cause }: MailTask): Promise<Outcome> {
  const record = recorder(deps, { uid, cause });
  if (!(await record.claim())) return 'already';
  try {
    const letter = await letterFor(deps, { uid, cause });
    if (typeof letter === 'string') return await record.end('skipped', letter);
    await deps.mail.send(letter);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-input') return record.end('skipped', 'refused');
    await record.release();
    throw error;
  }
  await record.end('sent', '');
  return 'sent';
}

/** The states of one mail's record. */
function recorder({ db, clock }: MailDeps, { uid, cause }: MailTask) {
  const path = paths.mail(mailId(uid, cause));
  const write = (state: MailRecord['state'], why: MailRecord['why']) =>
    db.transaction(async (tx) => tx.set(path, { v: 1, uid, cause, state, why, at: NOW }));
  return {
    claim: () =>
      db.transaction(async (tx) => {
        const record = await tx.get<MailRecord>(path);
        if (record?.state === 'sent' || record?.state === 'skipped') return false;
        const isHeld = record?.state === 'claimed' && record.at.toMillis() > clock.now() - SERVER_LIMITS.mailClaimMs;
        if (isHeld) throw new AppError('unavailable');
        tx.set(path, { v: 1, uid, cause, state: 'claimed', why: '', at: NOW });
        return true;
      }),
    release: () => write('released', ''),
    async end<W extends MailRecord['why']>(state: 'sent' | 'skipped', why: W): Promise<W> {
      await write(state, why);
      return why;
    },
  };
}

/** The letter, or why there is to be none. */
async function letterFor(deps: MailDeps, { uid, cause }: MailTask): Promise<Letter | MailRefusal> {
  const { db, clock, accounts, publicUrl, unsubscribeKey } = deps;
  const [notification, settings, standing, member] = await db
    .getAll<unknown>([paths.notification(uid, cause), paths.settings(uid), paths.standing(uid), paths.member(uid)])
    .then((found) => found as [Notification?, Settings?, Standing?, Member?]);
  if (!notification || !member) return 'gone';
  if (notification.read) return 'read';
  if (!mayMail(notification.kind, settings)) return 'unwanted';
  if (!isOwed(notification.kind) && isRestricted(standing, clock.now())) return 'restricted';
  if (!(await concerns(db, uid, cause, notification))) return 'over';
  const account = await accounts.byUid(uid);
  if (!account || account.disabled) return 'no-account';
  if (!account.verified || account.email === '') return 'unverified';
  const lang: Language = member.lang;
  return notificationMail({
    to: account.email,
    uid,
    lang,
    notification,
    publicUrl,
    unsubscribeKey,
    messageId: messageIdOf(uid, cause),
  });
}
