import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { defaultDb } from '../firestore/db.ts';
import { forgetDuties } from '../use-cases/forget-duties.ts';
import { settleMine } from '../use-cases/settle-mine.ts';
import { handled, RETRY } from './trigger.ts';

/** Handles a change of a member's platform roles. */
export const onRolesWritten = onDocumentWritten({ document: PATHS.roles.template, ...RETRY }, (event) =>
  handled('onRolesWritten', event, async (id) => {
    const db = defaultDb();
    await settleMine({ db }, id('uid'), []);
    await forgetDuties({ db }, '', id('uid'));
  }),
);
