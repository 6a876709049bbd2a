import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue } from '../platform/queue.ts';
import { messageWritten } from './message-written.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** Keeps the topic list and tells those whom a message mentions. */
export const onMessageWritten = onDocumentWritten({ document: PATHS.message.template, ...RETRY }, (event) =>
  handled('onMessageWritten', event, (id) => {
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    return messageWritten(deps, id('gid'), id('mid'), sidesOf(event.data));
  }),
);
