import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { messageWritten } from './message-written.ts';

/** A message was sent, edited, hidden or moved. */
export const onMessageWritten = onDocumentWritten({ document: PATHS.message.template, ...RETRY }, (event) =>
  handled('onMessageWritten', event, (id) => messageWritten(deps(), id('gid'), id('mid'), sidesOf(event.data))),
);
