import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { settleMine } from '../members/settle-mine.ts';
import { deps } from '../platform/deps.ts';
import { handled, RETRY } from '../platform/trigger.ts';

/** A member was restricted, or the right to write came back. */
export const onStandingWritten = onDocumentWritten({ document: PATHS.standing.template, ...RETRY }, (event) =>
  handled('onStandingWritten', event, async (id) => {
    await settleMine(deps(), id('uid'), []);
  }),
);
