import type { Time } from '../shared/time.ts';

/** Every action that needs a role, on the platform or in a group. */
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
 * `powers/{id}`: one use of power, written once by functions in the transaction of the action itself, never changed.
 * Administrators read it. `id` derives from the cause, so that a retry makes no second entry.
 */
export interface PowerUse {
  readonly by: string;
  readonly deed: PowerDeed;
  /** The member whom it affects; empty when it affects no single person. */
  readonly on: string;
  /** The path of the document that it affects, as `groups/{gid}`; empty for the platform itself. */
  readonly place: string;
  /** Codes only: the roles given, or the moment until which something holds. */
  readonly detail: string;
  /** The reason, as the person wrote it; empty where none is asked for. */
  readonly reason: string;
  readonly at: Time;
}
