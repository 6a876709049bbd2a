import type { Role } from '../group/schema.ts';
import type { PlatformRoles } from '../member/standing.ts';
import { EVERYONE } from './schema.ts';

/**
 * Whether somebody may announce, change and cancel events for an audience, and see who comes: for all
 * the platform's organisers and administrators, for a group those who keep order in it. Asked of the
 * documents as they are at each call: who announced an event and lost the role may no longer change it.
 */
export function mayArrange(
  audience: string,
  roles: Pick<PlatformRoles, 'organiser' | 'administrator'> | undefined,
  role: Role | undefined,
): boolean {
  if (audience !== EVERYONE) return role === 'owner' || role === 'moderator';
  return roles?.organiser === true || roles?.administrator === true;
}
