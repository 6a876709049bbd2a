import * as v from 'valibot';
import { powerServerLimits } from '../power/limits.ts';
import { opaqueId, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';

/** `standing/{uid}`, written by functions only. A mute or suspension is a moment in the future. */
export interface Standing {
  readonly writeAfter: Time;
  /** Messages of trusted members are visible at once; those of newcomers may be held. */
  readonly trusted: boolean;
  /** The reason, as the moderator wrote it; kept during and after the restriction, until it is lifted. */
  readonly reason?: string;
  /** The entry of the power log that set it. */
  readonly restriction?: string;
  /** How many held messages of a newcomer were published. */
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

/**
 * The end of a restriction that holds until further notice: a moment in the far future, since every rule compares
 * moments.
 */
export const FURTHER_NOTICE = Date.UTC(9999, 0, 1);

/** The restriction of a member at a moment, and its end: `null` is until further notice. */
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
 * Input of the callable `restrict`. The client makes `id` once per decision, so that a second try is the same action.
 * `seconds` from now; `null` is until further notice.
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

/** Input of the callable `setRoles`: it names every role, given or not. */
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
