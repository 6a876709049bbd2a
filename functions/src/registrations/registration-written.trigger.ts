import { PATHS, type Registration } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { registrationWritten } from './registration-written.ts';

/** Handles a registration, a seat from the waiting list, changed answers or a cancellation. */
export const onRegistrationWritten = onDocumentWritten({ document: PATHS.registration.template, ...RETRY }, (event) =>
  handled('onRegistrationWritten', event, (id) =>
    registrationWritten(deps(), id('eid'), id('rid'), sidesOf<Registration>(event.data)),
  ),
);
