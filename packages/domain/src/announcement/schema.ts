import * as v from 'valibot';
import { LIMITS, SERVER_LIMITS } from '../limits.ts';
import { paths } from '../paths.ts';
import { opaqueId, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';

const announcementFields = {
  title: words(LIMITS.titleMin, LIMITS.titleMax),
  text: words(1, SERVER_LIMITS.announcementTextMax),
};

/** What a person fills in to write to everybody. */
export const announcementCard = v.strictObject(announcementFields);
export type AnnouncementCard = v.InferOutput<typeof announcementCard>;

/** To whom. Empty: to every member. */
const group = v.union([v.literal(''), opaqueId]);

/** What `announce` is told. The id comes from the sender, so that a second try is the same announcement. */
export const announceInput = v.strictObject({
  id: opaqueId,
  group,
  ...announcementFields,
});
export type AnnounceInput = v.InferOutput<typeof announceInput>;

/** What `withdraw` is told. The reason stands in the power log. */
export const withdrawInput = v.strictObject({
  id: opaqueId,
  group,
  reason: words(1, SERVER_LIMITS.powerReasonMax),
});
export type WithdrawInput = v.InferOutput<typeof withdrawInput>;

/** `announcements/{aid}` and `groups/{gid}/announcements/{aid}`, written by functions only. */
export interface Announcement extends AnnouncementCard {
  readonly by: string;
  readonly byName: string;
  readonly at: Time;
}

/** Where an announcement stands: with its group, or with those to everybody. */
export const announcementPath = (group: string, aid: string) =>
  group ? paths.groupAnnouncement(group, aid) : paths.announcement(aid);
