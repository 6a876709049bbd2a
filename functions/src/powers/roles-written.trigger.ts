import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { defaultDb } from '../platform/db.ts';
import { forgetDuties } from '../use-cases/forget-duties.ts';
import { settleMine } from '../members/settle-mine.ts';
import { handled, RETRY } from '../platform/trigger.ts';

/** Somebody was given a role on the platform, or lost one. */
export const onRolesWritten = onDocumentWritten({ document: PATHS.roles.template, ...RETRY }, (event) =>
  handled('onRolesWritten', event, async (id) => {
    const db = defaultDb();
    await settleMine({ db }, id('uid'), []);
    await forgetDuties({ db }, '', id('uid'));
  }),
);
