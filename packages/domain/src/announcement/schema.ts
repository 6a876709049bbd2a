import * as v from 'valibot';
import { powerServerLimits } from '../power/limits.ts';
import { lineOfWords, opaqueId, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { topicLimits } from '../topic/limits.ts';
import { announcementServerLimits } from './limits.ts';

const announcementFields = {
  title: lineOfWords(topicLimits.titleMin, topicLimits.titleMax),
  text: words(1, announcementServerLimits.announcementTextMax),
};

/** The fields of the announcement form. */
export const announcementCard = v.strictObject(announcementFields);
export type AnnouncementCard = v.InferOutput<typeof announcementCard>;

/** The audience. Empty: every member. */
const group = v.union([v.literal(''), opaqueId]);

/** Input of the callable `announce`. The client makes the id, so that a second try is the same announcement. */
export const announceInput = v.strictObject({
  id: opaqueId,
  group,
  ...announcementFields,
});
export type AnnounceInput = v.InferOutput<typeof announceInput>;

/** Input of the callable `withdraw`. The reason goes to the power log. */
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
