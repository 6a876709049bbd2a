import type { Role } from './schema.ts';

/** The powers inside one group, by role. The rules have the same. */
const POWERS = {
  read: ['owner', 'moderator', 'member'],
  write: ['owner', 'moderator', 'member'],
  admit: ['owner', 'moderator'],
  invite: ['owner', 'moderator'],
  remove: ['owner', 'moderator'],
  ban: ['owner', 'moderator'],
  editCard: ['owner', 'moderator'],
  archiveTopic: ['owner', 'moderator'],
  announce: ['owner', 'moderator'],
  moderate: ['owner', 'moderator'],
  setRole: ['owner'],
} as const satisfies Record<string, readonly Role[]>;
export type Power = keyof typeof POWERS;

/** Whether a role gives a power. `undefined` is someone outside the group. */
export function may(role: Role | undefined, power: Power): boolean {
  return role !== undefined && (POWERS[power] as readonly Role[]).includes(role);
}
