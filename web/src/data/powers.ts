import { type LiftInput, paths, type PlatformRoles, type RestrictInput, type Standing } from '@socialhallbarhet/domain';
import type { Account } from './account.ts';
import { call } from './call.ts';
import type { Live, Loaded } from './live.ts';
import { observeDocument } from './observe.ts';

// What is done by virtue of a role goes through callables, which check it and write it down.

/** My own roles on the platform; listened to only where something hangs on them. */
export function observeMyRoles(account: Account): Live<Loaded<PlatformRoles | undefined>> {
  return observeDocument<PlatformRoles>('roles', paths.roles(account.uid), account.store);
}

/** Another member's standing, for those who keep order on the platform. */
export function observeStandingOf(uid: string): Live<Loaded<Standing | undefined>> {
  return observeDocument<Standing>('standing', paths.standing(uid));
}

export const restrictMember = (input: RestrictInput) => call<void>('restrict', input);
export const liftRestriction = (input: LiftInput) => call<void>('lift', input);
