import * as v from 'valibot';
import { memberLimits } from '../member/limits.ts';
import type { Profile, ROSTER_FIELDS } from '../member/schema.ts';
import { cellIds, lineOfWords, opaqueId, serverTime, termIds, text, time, version, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { banLimits, groupLimits, requestLimits } from './limits.ts';

export const GROUP_KINDS = ['open', 'closed', 'hidden'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
/** The kinds that anyone may find. Only members and invited people know of a hidden group. */
export const LISTED_KINDS = ['open', 'closed'] as const satisfies readonly GroupKind[];
export const ROLES = ['owner', 'moderator', 'member'] as const;
export type Role = (typeof ROLES)[number];
export const LEVELS = ['all', 'mentions', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** Stands where the name of a group was hidden, since rules require words. Functions alone set it. */
export const HIDDEN_NAME = '– – –';

const cardFields = {
  name: v.pipe(
    lineOfWords(groupLimits.groupNameMin, groupLimits.groupNameMax),
    v.check((value) => value !== HIDDEN_NAME),
  ),
  purpose: words(groupLimits.purposeMin, groupLimits.purposeMax),
  rules: text(0, groupLimits.groupRulesMax),
  welcome: text(0, groupLimits.welcomeMax),
  places: termIds(memberLimits.placesMax),
  cells: cellIds(groupLimits.groupCellsMax),
};

/** The fields of the group form. */
export const groupCard = v.strictObject({ ...cardFields, kind: v.picklist(GROUP_KINDS) });
export type GroupCard = v.InferOutput<typeof groupCard>;

/** `groups/{gid}` at creation, in one batch with the owner's membership. */
export const groupCreate = v.strictObject({
  v: version,
  ...cardFields,
  kind: v.picklist(GROUP_KINDS),
  createdBy: opaqueId,
  at: serverTime,
  changed: serverTime,
});
/** `groups/{gid}` after a change. `kind`, `createdBy` and `at` never change. */
export const groupUpdate = v.strictObject({ ...groupCreate.entries, at: time });

/** `groups/{gid}` as read. */
export interface Group extends GroupCard {
  readonly createdBy: string;
  readonly at: Time;
  readonly changed: Time;
}

/** `groups/{gid}/memberships/{uid}` */
export const membershipCreate = v.strictObject({
  v: version,
  uid: opaqueId,
  role: v.picklist(ROLES),
  level: v.picklist(LEVELS),
  at: serverTime,
});
export interface Membership {
  readonly uid: string;
  readonly role: Role;
  readonly level: Level;
  readonly at: Time;
}

/** Input of the callable `removeMember`. */
export const removeMemberInput = v.strictObject({ group: opaqueId, uid: opaqueId });
export type RemoveMemberInput = v.InferOutput<typeof removeMemberInput>;

/** `groups/{gid}/requests/{uid}`: a request to join a closed group. */
export const requestCreate = v.strictObject({
  v: version,
  uid: opaqueId,
  text: text(0, requestLimits.requestTextMax),
  at: serverTime,
});
export interface Request {
  readonly uid: string;
  readonly text: string;
  readonly at: Time;
}

/** `groups/{gid}/invitations/{uid}`: allows joining without a request, whatever the kind of the group. */
export const invitationCreate = v.strictObject({
  v: version,
  uid: opaqueId,
  by: opaqueId,
  at: serverTime,
});
export interface Invitation {
  readonly uid: string;
  /** The member who invites. */
  readonly by: string;
  readonly at: Time;
}

/** `groups/{gid}/bans/{uid}`: shut out of one group until lifted. */
export const banCreate = v.strictObject({
  v: version,
  uid: opaqueId,
  by: opaqueId,
  reason: words(1, banLimits.banReasonMax),
  at: serverTime,
});

/** `groups/{gid}/bans/{uid}` as read. */
export interface Ban {
  readonly by: string;
  readonly reason: string;
  readonly at: Time;
}

/** One line of a shard `groups/{gid}/roster/{n}`. Those who left stay by name only, so that old messages have an author. */
export interface RosterRow extends Readonly<Pick<Profile, (typeof ROSTER_FIELDS)[number]>> {
  readonly role: Role | 'left';
}
/** The rows of `groups/{gid}/roster/{n}`, of one shard or of all; written by functions only. */
export interface Roster {
  readonly rows: Readonly<Record<string, RosterRow>>;
}
