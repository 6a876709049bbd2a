import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { defaultDb } from '../firestore/db.ts';
import { settleMine } from '../use-cases/settle-mine.ts';
import { handled, RETRY } from './trigger.ts';

/** Somebody was given a role on the platform, or lost one. */
export const onRolesWritten = onDocumentWritten({ document: PATHS.roles.template, ...RETRY }, (event) =>
  handled('onRolesWritten', event, async (id) => {
    await settleMine({ db: defaultDb() }, id('uid'), []);
  }),
);
