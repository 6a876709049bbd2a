import { PATHS, type Request } from '@socialhallbarhet/domain';
import { onDocumentDeleted } from 'firebase-functions/firestore';
import { defaultDb } from '../platform/db.ts';
import { forgetRequest } from './forget-request.ts';
import { handled, RETRY } from '../platform/trigger.ts';

/** Somebody was let in, turned down, or asks no more. */
export const onRequestDeleted = onDocumentDeleted({ document: PATHS.request.template, ...RETRY }, (event) =>
  handled('onRequestDeleted', event, async (id) => {
    const request = event.data?.data() as Request | undefined;
    if (request) await forgetRequest({ db: defaultDb() }, id('gid'), request);
  }),
);
