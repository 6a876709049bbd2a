import * as v from 'valibot';
import { powerServerLimits } from '../power/limits.ts';
import { opaqueId, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';

/** `standing/{uid}`, written by functions only. A mute or suspension is a moment in the future. */
export interface Standing {
  readonly writeAfter: Time;
  /** Messages of the trusted are seen at once; those of newcomers may be held. */
  readonly trusted: boolean;
  /** Why, in the words of who decided; there while and after it holds, until it is lifted. */
  readonly reason?: string;
  /** The entry of the power log that it came by. */
  readonly restriction?: string;
  /** How many of a newcomer's held messages were let through. */
  readonly released?: number;
}

export const PLATFORM_ROLES = ['moderator', 'editor', 'organiser', 'administrator'] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

/** `roles/{uid}`, written by functions only. */
export type PlatformRoles = Readonly<Record<PlatformRole, boolean>>;

/** Whether somebody is muted or suspended at a moment in milliseconds. */
export function isRestricted(standing: Standing | undefined, now: number): boolean {
  return standing !== undefined && standing.writeAfter.toMillis() > now;
}

/** The moment of what holds until somebody lifts it: every rule compares moments, so it is one too. */
export const FURTHER_NOTICE = Date.UTC(9999, 0, 1);

/** What restricts somebody at a moment, and until when: `null` is until further notice. */
export interface Restriction {
  readonly until: Date | null;
  readonly reason: string;
}

/** @see Restriction */
export function restrictionOf(standing: Standing | undefined, now: number): Restriction | undefined {
  if (!standing || !isRestricted(standing, now)) return undefined;
  const until = standing.writeAfter.toMillis();
  return { until: until >= FURTHER_NOTICE ? null : new Date(until), reason: standing.reason ?? '' };
}

/**
 * Input of the callable `restrict`. `id` is made once per decision by who decides, so that a second
 * try is the same deed. `seconds` from now; `null` is until further notice.
 */
export const restrictInput = v.strictObject({
  id: opaqueId,
  uid: opaqueId,
  seconds: v.nullable(
    v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(powerServerLimits.restrictionMaxS)),
  ),
  reason: words(1, powerServerLimits.powerReasonMax),
});
export type RestrictInput = v.InferOutput<typeof restrictInput>;

/** Input of the callable `lift`: ends a restriction before its time. */
export const liftInput = v.strictObject({
  id: opaqueId,
  uid: opaqueId,
  reason: words(1, powerServerLimits.powerReasonMax),
});
export type LiftInput = v.InferOutput<typeof liftInput>;

/** Input of the callable `setRoles`: every role is said, given or not. */
export const setRolesInput = v.strictObject({
  id: opaqueId,
  uid: opaqueId,
  roles: v.strictObject({
    moderator: v.boolean(),
    editor: v.boolean(),
    organiser: v.boolean(),
    administrator: v.boolean(),
  } satisfies Record<PlatformRole, v.GenericSchema>),
  reason: words(1, powerServerLimits.powerReasonMax),
});
export type SetRolesInput = v.InferOutput<typeof setRolesInput>;
