import { PATHS, type Request } from '@socialhallbarhet/domain';
import { onDocumentDeleted } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, side } from '../platform/trigger.ts';
import { requestDeleted } from './request-written.ts';

/** Handles a request that was accepted, declined or withdrawn. */
export const onRequestDeleted = onDocumentDeleted({ document: PATHS.request.template, ...RETRY }, (event) =>
  handled('onRequestDeleted', event, (id) => requestDeleted(deps(), id('gid'), side<Request>(event.data))),
);
