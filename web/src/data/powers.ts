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
import { getCountFromServer, getDocs } from 'firebase/firestore';
import { call } from './call.ts';
import type { Live, Loaded } from './live.ts';
import { rethrow } from './members.ts';
import { meter } from './meter.ts';
import { observeDocument, observeQuery, withId } from './observe.ts';
import { toQuery } from './query.ts';

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
export async function powerLog({ before, on }: { before?: Time | undefined; on?: string | undefined }) {
  const named = on ? queries.powersOn(on) : queries.powerLog(before);
  const found = await getDocs(toQuery(named)).catch(rethrow);
  meter.read('power', found.size);
  return found.docs.map((document) => withId<PowerEntry>(document));
}

/** How many groups anyone may find. */
export async function countGroups(): Promise<number> {
  const answer = await getCountFromServer(toQuery(queries.listedGroups())).catch(rethrow);
  meter.read('group', 1);
  return answer.data().count;
}
