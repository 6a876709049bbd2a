import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { defaultDb } from '../platform/db.ts';
import { settleMine } from '../members/settle-mine.ts';
import { handled, RETRY } from '../platform/trigger.ts';

/** Somebody was restricted, or the right to write came back. */
export const onStandingWritten = onDocumentWritten({ document: PATHS.standing.template, ...RETRY }, (event) =>
  handled('onStandingWritten', event, async (id) => {
    await settleMine({ db: defaultDb() }, id('uid'), []);
  }),
);
