import { type Group, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { isNews } from '../use-cases/news.ts';
import { settleHead } from '../use-cases/settle-head.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Handles a new group or a changed group card. */
export const onGroupWritten = onDocumentWritten({ document: PATHS.group.template, ...RETRY }, (event) =>
  handled('onGroupWritten', event, async (id) => {
    const { after } = sidesOf<Group>(event.data);
    if (after && isNews({ clock: systemClock }, after.changed))
      await settleHead({ db: defaultDb(), clock: systemClock }, id('gid'));
  }),
);
