import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentDeleted } from 'firebase-functions/firestore';
import { defaultDb } from '../firestore/db.ts';
import { takeBack } from '../use-cases/take-back.ts';
import { handled, RETRY } from './trigger.ts';

/** Handles a withdrawn announcement to every member. */
export const onAnnouncementDeleted = onDocumentDeleted({ document: PATHS.announcement.template, ...RETRY }, (event) =>
  handled('onAnnouncementDeleted', event, (id) => takeBack({ db: defaultDb() }, '', id('aid'))),
);

/** Handles a withdrawn announcement to a group. */
export const onGroupAnnouncementDeleted = onDocumentDeleted(
  { document: PATHS.groupAnnouncement.template, ...RETRY },
  (event) => handled('onGroupAnnouncementDeleted', event, (id) => takeBack({ db: defaultDb() }, id('gid'), id('aid'))),
);
