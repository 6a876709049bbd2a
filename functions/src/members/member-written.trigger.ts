import { directoryDiffers, type Member, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { isNews } from '../platform/news.ts';
import { settleMember } from './settle-member.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** A profile was made, changed or removed. */
export const onMemberWritten = onDocumentWritten({ document: PATHS.member.template, ...RETRY }, (event) =>
  handled('onMemberWritten', event, async (id) => {
    const { before, after } = sidesOf<Member>(event.data);
    if (!directoryDiffers(before, after)) return;
    if (after && !isNews({ clock: systemClock }, after.changed)) return;
    await settleMember({ db: defaultDb(), clock: systemClock }, id('uid'));
  }),
);
