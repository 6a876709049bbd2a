import type { Membership } from '../group/schema.ts';
import type { PlatformRoles, Standing } from './standing.ts';

/** One's place in a group, as the packed document says it. */
export type Place = Pick<Membership, 'role' | 'level'>;

/**
 * `members/{uid}/private/mine`: what a member's every screen needs to know of themselves, in one document
 * and one listener. Written by functions only, from memberships, standing and roles; rules never ask it.
 */
export interface Mine {
  readonly groups: Readonly<Record<string, Place>>;
  readonly standing: Standing | null;
  readonly roles: PlatformRoles | null;
}
