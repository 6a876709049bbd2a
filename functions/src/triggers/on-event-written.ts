import { type CalendarEvent, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultFanoutQueue, defaultRegistrationQueue } from '../firestore/queue.ts';
import { eventWritten } from '../use-cases/event-written.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Handles an event that was announced, changed or cancelled, or whose seats were counted. */
export const onEventWritten = onDocumentWritten({ document: PATHS.event.template, ...RETRY }, (event) =>
  handled('onEventWritten', event, async (id) => {
    const queues = { fanouts: defaultFanoutQueue(), registrations: defaultRegistrationQueue() };
    const deps = { db: defaultDb(), clock: systemClock, ...queues };
    await eventWritten(deps, id('eid'), sidesOf<CalendarEvent>(event.data));
  }),
);
