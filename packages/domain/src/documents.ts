import { announcementDocuments } from './announcement/documents.ts';
import { eventDocuments } from './event/documents.ts';
import { groupDocuments } from './group/documents.ts';
import { memberDocuments } from './member/documents.ts';
import { messageDocuments } from './message/documents.ts';
import { moderationDocuments } from './moderation/documents.ts';
import { notificationDocuments } from './notification/documents.ts';
import { powerDocuments } from './power/documents.ts';
import { signinDocuments } from './signin/documents.ts';
import { topicDocuments } from './topic/documents.ts';

/** Every kind of document. `firestore.rules`, paths, prices, limits, repair and backup follow this list. */
export const documents = {
  ...memberDocuments,
  ...groupDocuments,
  ...topicDocuments,
  ...messageDocuments,
  ...eventDocuments,
  ...moderationDocuments,
  ...powerDocuments,
  ...announcementDocuments,
  ...notificationDocuments,
  ...signinDocuments,
} as const;
