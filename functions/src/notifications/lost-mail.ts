import { type MailRecord, SERVER_LIMITS } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';

/** Whether a mail was never sent and no sender holds a valid claim on it. */
export function isLost(mail: MailRecord | undefined, now: number): boolean {
  if (!mail || mail.state === 'released') return true;
  return mail.state === 'claimed' && mail.at.toMillis() <= now - SERVER_LIMITS.mailClaimMs;
}

/**
 * A task id that the queue has not seen. It is the same within an hour, so that a second repair adds no second task.
 */
export const hourOf = (clock: Clock) => new Date(clock.now()).toISOString().slice(0, 13);
