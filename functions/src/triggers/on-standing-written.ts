import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { defaultDb } from '../firestore/db.ts';
import { settleMine } from '../use-cases/settle-mine.ts';
import { handled, RETRY } from './trigger.ts';

/** Handles a restriction of a member, or its end. */
export const onStandingWritten = onDocumentWritten({ document: PATHS.standing.template, ...RETRY }, (event) =>
  handled('onStandingWritten', event, async (id) => {
    await settleMine({ db: defaultDb() }, id('uid'), []);
  }),
);
