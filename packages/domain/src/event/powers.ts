import type { Role } from '../group/schema.ts';
import type { PlatformRoles } from '../member/standing.ts';
import { EVERYONE } from './schema.ts';

/**
 * Whether a person may announce, change and cancel events for an audience, and see the registrations: for everyone, the
 * platform's organisers and administrators; for a group, its moderators. Checked against the current documents at each
 * call: a person who lost the role may no longer change their event.
 */
export function mayArrange(
  audience: string,
  roles: Pick<PlatformRoles, 'organiser' | 'administrator'> | undefined,
  role: Role | undefined,
): boolean {
  if (audience !== EVERYONE) return role === 'owner' || role === 'moderator';
  return roles?.organiser === true || roles?.administrator === true;
}
