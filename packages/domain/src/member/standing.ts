import type { Time } from '../shared/time.ts';

/** `standing/{uid}`, written by functions only. A mute or suspension is a moment in the future. */
export interface Standing {
  readonly writeAfter: Time;
  /** Messages of the trusted are seen at once; those of newcomers may be held. */
  readonly trusted: boolean;
}

export const PLATFORM_ROLES = ['moderator', 'editor', 'organiser', 'administrator'] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

/** `roles/{uid}`, written by functions only. */
export type PlatformRoles = Readonly<Record<PlatformRole, boolean>>;

/** Whether somebody is muted or suspended at a moment in milliseconds. */
export function isRestricted(standing: Standing | undefined, now: number): boolean {
  return standing !== undefined && standing.writeAfter.toMillis() > now;
}
