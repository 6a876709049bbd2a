import { type CalendarEvent, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultFanoutQueue, defaultRegistrationQueue } from '../platform/queue.ts';
import { eventWritten } from '../use-cases/event-written.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** An event was announced, changed or cancelled, or its seats were counted. */
export const onEventWritten = onDocumentWritten({ document: PATHS.event.template, ...RETRY }, (event) =>
  handled('onEventWritten', event, async (id) => {
    const queues = { fanouts: defaultFanoutQueue(), registrations: defaultRegistrationQueue() };
    const deps = { db: defaultDb(), clock: systemClock, ...queues };
    await eventWritten(deps, id('eid'), sidesOf<CalendarEvent>(event.data));
  }),
);
