import { announcementReads } from './announcement/read.ts';
import { eventReads } from './event/read.ts';
import { groupReads } from './group/read.ts';
import { memberReads } from './member/read.ts';
import { messageReads } from './message/read.ts';
import { moderationReads } from './moderation/read.ts';
import { notificationReads } from './notification/read.ts';
import type { PathName } from './paths.ts';
import { powerReads } from './power/read.ts';
import { BAD, type Read, type Tell } from './shared/read.ts';
import { signinReads } from './signin/read.ts';
import { topicReads } from './topic/read.ts';

/** How each kind of document is read. */
export const READS: Readonly<Record<PathName, Read<unknown>>> = {
  ...memberReads,
  ...groupReads,
  ...topicReads,
  ...messageReads,
  ...eventReads,
  ...moderationReads,
  ...powerReads,
  ...announcementReads,
  ...notificationReads,
  ...signinReads,
};

/** A stored document as it may be used; undefined if it cannot be. `tell` gets the path of each fault. */
export function readAs(name: PathName, stored: unknown, tell: Tell): unknown {
  const found = READS[name](stored, '', tell);
  return found === BAD ? undefined : found;
}
