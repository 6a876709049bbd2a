import type { Time } from '../shared/time.ts';

/** Everything that is done by virtue of a role, on the platform or in a group. */
export const POWER_DEEDS = [
  'restrict',
  'lift',
  'set-roles',
  'group-remove',
  'group-ban',
  'group-unban',
  'group-role',
  'decide',
  'announce',
  'withdraw',
  'cancel-event',
] as const;
export type PowerDeed = (typeof POWER_DEEDS)[number];

/**
 * `powers/{id}`: one use of power, written once by functions in the transaction of the deed itself,
 * never changed. Administrators read it. `id` comes from the cause, so that a retry is no second entry.
 */
export interface PowerUse {
  readonly by: string;
  readonly deed: PowerDeed;
  /** The member it was done to; empty when it concerns no one person. */
  readonly on: string;
  /** The path of the document it was done to or in, as `groups/{gid}`; empty on the platform itself. */
  readonly place: string;
  /** Codes only: the roles given, or the moment until which something holds. */
  readonly detail: string;
  /** In the words of who did it; empty where none are asked for. */
  readonly reason: string;
  readonly at: Time;
}
