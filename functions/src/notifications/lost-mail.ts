import { type MailRecord, SERVER_LIMITS } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';

/** Whether nobody is sending a mail that was never sent. */
export function isLost(mail: MailRecord | undefined, now: number): boolean {
  if (!mail || mail.state === 'released') return true;
  return mail.state === 'claimed' && mail.at.toMillis() <= now - SERVER_LIMITS.mailClaimMs;
}

/** The queue has seen the first id and would refuse it. Within the hour a second repair adds no second task. */
export const hourOf = (clock: Clock) => new Date(clock.now()).toISOString().slice(0, 13);
