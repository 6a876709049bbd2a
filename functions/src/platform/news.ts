import type { Time } from '@socialhallbarhet/domain';
import type { Clock } from './clock.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Whether what happened at a moment is still for the triggers to tell. What is older (a restored
 * backup, an import, the demo community) is left to the repair, and nobody is notified of it.
 */
export function isNews({ clock }: { clock: Clock }, at: Time): boolean {
  return at.toMillis() > clock.now() - DAY_MS;
}
