import { directoryDiffers, type Member, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { isNews } from '../use-cases/news.ts';
import { settleMember } from '../use-cases/settle-member.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Handles a profile that was created, changed or deleted. */
export const onMemberWritten = onDocumentWritten({ document: PATHS.member.template, ...RETRY }, (event) =>
  handled('onMemberWritten', event, async (id) => {
    const { before, after } = sidesOf<Member>(event.data);
    if (!directoryDiffers(before, after)) return;
    if (after && !isNews({ clock: systemClock }, after.changed)) return;
    await settleMember({ db: defaultDb(), clock: systemClock }, id('uid'));
  }),
);
