import type { Membership } from '../group/schema.ts';
import type { PlatformRoles, Standing } from './standing.ts';

/** A member's membership of a group, as the packed document repeats it. */
export type Place = Pick<Membership, 'role' | 'level'>;

/**
 * `members/{uid}/private/mine`: what every screen needs to know about the signed-in member, in one document with one
 * listener. Functions write it from memberships, restriction, trust and roles; rules never read it.
 */
export interface Mine {
  readonly groups: Readonly<Record<string, Place>>;
  readonly standing: Standing | null;
  readonly roles: PlatformRoles | null;
}
