import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { messageWritten } from '../use-cases/message-written.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Updates the topic list and notifies those whom a message addresses. */
export const onMessageWritten = onDocumentWritten({ document: PATHS.message.template, ...RETRY }, (event) =>
  handled('onMessageWritten', event, (id) => {
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    return messageWritten(deps, id('gid'), id('mid'), sidesOf(event.data));
  }),
);
