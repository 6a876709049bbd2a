import { PATHS, type Registration } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue, defaultRegistrationQueue } from '../firestore/queue.ts';
import { isNews } from '../use-cases/news.ts';
import { registrationWritten } from '../use-cases/registration-written.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Handles a registration, a seat from the waiting list, changed answers or a cancellation. */
export const onRegistrationWritten = onDocumentWritten({ document: PATHS.registration.template, ...RETRY }, (event) =>
  handled('onRegistrationWritten', event, async (id) => {
    const { before, after } = sidesOf<Registration>(event.data);
    if (!after || after.moves === before?.moves || !isNews({ clock: systemClock }, after.changed)) return;
    const deps = { db: defaultDb(), queue: defaultMailQueue(), registrations: defaultRegistrationQueue() };
    await registrationWritten(deps, id('eid'), id('rid'));
  }),
);
