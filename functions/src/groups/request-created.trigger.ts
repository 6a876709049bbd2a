import { PATHS, type Request } from '@socialhallbarhet/domain';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, side } from '../platform/trigger.ts';
import { requestCreated } from './request-written.ts';

/** Handles a request to join a closed group. */
export const onRequestCreated = onDocumentCreated({ document: PATHS.request.template, ...RETRY }, (event) =>
  handled('onRequestCreated', event, (id) => requestCreated(deps(), id('gid'), id('uid'), side<Request>(event.data))),
);
