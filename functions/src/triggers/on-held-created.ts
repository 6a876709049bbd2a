import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { screenHeld } from '../use-cases/screen-message.ts';
import { handled, RETRY } from './trigger.ts';

/** Screens a newcomer's message: publishes a clean one at once, else opens a case. */
export const onHeldCreated = onDocumentCreated({ document: PATHS.held.template, ...RETRY }, (event) =>
  handled('onHeldCreated', event, (id) => screenHeld({ db: defaultDb(), clock: systemClock }, id('gid'), id('mid'))),
);
