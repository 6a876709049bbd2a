import { PATHS, type Request } from '@socialhallbarhet/domain';
import { onDocumentDeleted } from 'firebase-functions/firestore';
import { defaultDb } from '../firestore/db.ts';
import { forgetRequest } from '../use-cases/forget-request.ts';
import { handled, RETRY } from './trigger.ts';

/** Handles a request that was accepted, declined or withdrawn. */
export const onRequestDeleted = onDocumentDeleted({ document: PATHS.request.template, ...RETRY }, (event) =>
  handled('onRequestDeleted', event, async (id) => {
    const request = event.data?.data() as Request | undefined;
    if (request) await forgetRequest({ db: defaultDb() }, id('gid'), request);
  }),
);
