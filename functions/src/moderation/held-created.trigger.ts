import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { screenHeld } from './screen-message.ts';
import { handled, RETRY } from '../platform/trigger.ts';

/** A newcomer wrote something: seen at once when clean, else held until a person has looked. */
export const onHeldCreated = onDocumentCreated({ document: PATHS.held.template, ...RETRY }, (event) =>
  handled('onHeldCreated', event, (id) => screenHeld({ db: defaultDb(), clock: systemClock }, id('gid'), id('mid'))),
);
