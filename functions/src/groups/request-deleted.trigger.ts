import { PATHS, type Request } from '@socialhallbarhet/domain';
import { onDocumentDeleted } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY } from '../platform/trigger.ts';
import { requestDeleted } from './request-written.ts';

/** Somebody was let in, turned down, or asks no more. */
export const onRequestDeleted = onDocumentDeleted({ document: PATHS.request.template, ...RETRY }, (event) =>
  handled('onRequestDeleted', event, (id) =>
    requestDeleted(deps(), id('gid'), event.data?.data() as Request | undefined),
  ),
);
