import { type Group, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { isNews } from '../platform/news.ts';
import { settleHead } from './settle-head.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** A group was started, or its card changed. */
export const onGroupWritten = onDocumentWritten({ document: PATHS.group.template, ...RETRY }, (event) =>
  handled('onGroupWritten', event, async (id) => {
    const { after } = sidesOf<Group>(event.data);
    if (after && isNews({ clock: systemClock }, after.changed))
      await settleHead({ db: defaultDb(), clock: systemClock }, id('gid'));
  }),
);
