import {
  AppError,
  isRestricted,
  paths,
  type PlatformRole,
  type PlatformRoles,
  SERVER_LIMITS,
  type Standing,
} from '@socialhallbarhet/domain';
import { type Caller, requireVerified } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Reader } from '../platform/db.ts';

/**
 * The caller, if they hold one of these roles now and signed in lately: read inside the transaction of the action, so
 * that a role revoked a moment ago no longer counts.
 * @throws AppError `not-signed-in`, `not-verified`, `not-allowed`, `suspended`, `sign-in-old`.
 */
export async function requireRole(
  reader: Reader,
  clock: Clock,
  caller: Caller | undefined,
  anyOf: readonly PlatformRole[],
): Promise<{ readonly uid: string; readonly roles: PlatformRoles }> {
  const { uid } = requireVerified(caller);
  const [roles, standing] = await Promise.all([
    reader.get<PlatformRoles>(paths.roles(uid)),
    reader.get<Standing>(paths.standing(uid)),
  ]);
  if (!roles || !anyOf.some((role) => roles[role])) throw new AppError('not-allowed');
  if (isRestricted(standing, clock.now())) throw new AppError('suspended');
  requireRecent(clock, caller);
  return { uid, roles };
}

/** @throws AppError `sign-in-old`, and those of `requireVerified`. */
export function requireRecent(clock: Clock, caller: Caller | undefined): Caller {
  const verified = requireVerified(caller);
  // Written this way round, a token without the moment counts as old.
  const isRecent = verified.signedIn > clock.now() - SERVER_LIMITS.powerSignInMs;
  if (!isRecent) throw new AppError('sign-in-old');
  return verified;
}
