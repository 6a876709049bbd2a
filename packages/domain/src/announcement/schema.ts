import * as v from 'valibot';
import { powerServerLimits } from '../power/limits.ts';
import { opaqueId, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { topicLimits } from '../topic/limits.ts';
import { announcementServerLimits } from './limits.ts';

const announcementFields = {
  title: words(topicLimits.titleMin, topicLimits.titleMax),
  text: words(1, announcementServerLimits.announcementTextMax),
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
  reason: words(1, powerServerLimits.powerReasonMax),
});
export type WithdrawInput = v.InferOutput<typeof withdrawInput>;

/** `announcements/{aid}` and `groups/{gid}/announcements/{aid}`, written by functions only. */
export interface Announcement extends AnnouncementCard {
  readonly by: string;
  readonly byName: string;
  readonly at: Time;
}
