import {
  isOwed,
  isRestricted,
  type Language,
  type MailRefusal,
  mayMail,
  type Member,
  type Notification,
  paths,
  type Settings,
  type Standing,
} from '@socialhallbarhet/domain';
import type { MailTask } from '../platform/queue.ts';
import { messageIdOf } from '../platform/ids.ts';
import type { Letter } from '../platform/mail.ts';
import { notificationMail } from '../mail/notification-mail.ts';
import { concerns } from './concerns.ts';
import { KINDS } from '../platform/kinds.ts';
import { type SendDeps, sendOnce } from './send-once.ts';

/** The dependencies of sending, with the key that signs the links. */
export type MailDeps = SendDeps & { unsubscribeKey: string };

/**
 * Sends the mail about one notification, once. Everything that may forbid the mail is checked now, not when it was
 * queued.
 * @throws AppError `unavailable` when it is to be tried again.
 */
export const sendNotificationMail = (deps: MailDeps, task: MailTask) =>
  sendOnce(deps, task, () => letterFor(deps, task));

/** The mail, or the reason not to send one. */
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
  const letter = notificationMail({
    to: account.email,
    uid,
    lang,
    notification,
    publicUrl,
    unsubscribeKey,
    messageId: messageIdOf(uid, cause),
  });
  return {
    ...letter,
    ...(await KINDS[notification.kind].enclosed?.(db, { uid, to: account.email }, notification, publicUrl)),
  };
}
