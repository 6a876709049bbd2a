import {
  type LiftInput,
  paths,
  type PlatformRoles,
  type PowerUse,
  queries,
  type RestrictInput,
  type SetRolesInput,
  type Standing,
  type Time,
} from '@socialhallbarhet/domain';
import { call } from '../callables/call.ts';
import type { Live, Loaded } from '../live.ts';
import { fetchPage, observeDocument, observeQuery } from '../core/observe.ts';

// What is done by virtue of a role goes through callables, which check it and write it down.

/** Another member's standing, for those who keep order on the platform. */
export function observeStandingOf(uid: string): Live<Loaded<Standing | undefined>> {
  return observeDocument<Standing>('standing', paths.standing(uid));
}

export const restrictMember = (input: RestrictInput) => call<void>('restrict', input);
export const liftRestriction = (input: LiftInput) => call<void>('lift', input);

export const setRolesOf = (input: SetRolesInput) => call<void>('setRoles', input);

export type RolesEntry = PlatformRoles & { readonly id: string };

/** Everybody with a role, for administrators. */
export function observeAllRoles(): Live<Loaded<readonly RolesEntry[]>> {
  return observeQuery<RolesEntry>('roles', queries.allRoles());
}

export type PowerEntry = PowerUse & { readonly id: string };

/** One page of the power log, latest first; of one member alone with `on`. */
export const powerLog = ({ before, on }: { before?: Time | undefined; on?: string | undefined }) =>
  fetchPage<PowerEntry>('power', on ? queries.powersOn(on) : queries.powerLog(before));
