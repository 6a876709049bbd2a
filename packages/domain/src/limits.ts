import { announcementServerLimits } from './announcement/limits.ts';
import { documents } from './documents.ts';
import { faultServerLimits } from './fault/limits.ts';
import { directoryServerLimits } from './member/limits.ts';
import { groupServerLimits } from './group/limits.ts';
import { messageServerLimits } from './message/limits.ts';
import { moderationServerLimits } from './moderation/limits.ts';
import { notificationServerLimits } from './notification/limits.ts';
import { powerServerLimits } from './power/limits.ts';
import { signinServerLimits } from './signin/limits.ts';
import { topicServerLimits } from './topic/limits.ts';

type Intersection<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never;
type Limits = Intersection<(typeof documents)[keyof typeof documents]['limits']>;

/**
 * Every limit of the documents that clients write, from their definitions. `firestore.rules` has a function of the
 * same name for each, and a test holds the two together. Text lengths count UTF-16 units; lists count entries.
 */
export const LIMITS = Object.assign({}, ...Object.values(documents).map(({ limits }) => limits)) as Readonly<Limits>;

/** Limits that only functions enforce. */
export const SERVER_LIMITS = {
  ...announcementServerLimits,
  ...directoryServerLimits,
  ...faultServerLimits,
  ...groupServerLimits,
  ...messageServerLimits,
  ...moderationServerLimits,
  ...notificationServerLimits,
  ...powerServerLimits,
  ...signinServerLimits,
  ...topicServerLimits,
} as const;

export { EVENT_LIMITS } from './event/limits.ts';
