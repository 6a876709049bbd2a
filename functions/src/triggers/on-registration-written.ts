import { PATHS, type Registration } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue, defaultRegistrationQueue } from '../platform/queue.ts';
import { isNews } from '../platform/news.ts';
import { registrationWritten } from '../use-cases/registration-written.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** Somebody registered, got a seat, answered or left. */
export const onRegistrationWritten = onDocumentWritten({ document: PATHS.registration.template, ...RETRY }, (event) =>
  handled('onRegistrationWritten', event, async (id) => {
    const { before, after } = sidesOf<Registration>(event.data);
    if (!after || after.moves === before?.moves || !isNews({ clock: systemClock }, after.changed)) return;
    const deps = { db: defaultDb(), queue: defaultMailQueue(), registrations: defaultRegistrationQueue() };
    await registrationWritten(deps, id('eid'), id('rid'));
  }),
);
