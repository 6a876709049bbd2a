import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { screenHeld } from './screen-message.ts';
import { handled, RETRY } from '../platform/trigger.ts';
import { deps } from '../platform/deps.ts';

/** Screens a newcomer's message: publishes a clean one at once, else opens a case. */
export const onHeldCreated = onDocumentCreated({ document: PATHS.held.template, ...RETRY }, (event) =>
  handled('onHeldCreated', event, (id) => screenHeld(deps(), id('gid'), id('mid'))),
);
