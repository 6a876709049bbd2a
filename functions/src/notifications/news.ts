import type { Time } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Whether triggers still notify of something that happened at a moment. Older changes (a restored backup, an import,
 * the demo community) notify nobody; the repair derives what follows from them.
 */
export function isNews({ clock }: { clock: Clock }, at: Time): boolean {
  return at.toMillis() > clock.now() - DAY_MS;
}
