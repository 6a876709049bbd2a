import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentDeleted } from 'firebase-functions/firestore';
import { takeBack } from './take-back.ts';
import { handled, RETRY } from '../platform/trigger.ts';
import { deps } from '../platform/deps.ts';

/** Handles a withdrawn announcement to every member. */
export const onAnnouncementDeleted = onDocumentDeleted({ document: PATHS.announcement.template, ...RETRY }, (event) =>
  handled('onAnnouncementDeleted', event, (id) => takeBack(deps(), '', id('aid'))),
);

/** Handles a withdrawn announcement to a group. */
export const onGroupAnnouncementDeleted = onDocumentDeleted(
  { document: PATHS.groupAnnouncement.template, ...RETRY },
  (event) => handled('onGroupAnnouncementDeleted', event, (id) => takeBack(deps(), id('gid'), id('aid'))),
);
