import { type Membership, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { forgetGroup } from '../use-cases/forget-group.ts';
import { isNews } from '../use-cases/news.ts';
import { notifyAdmitted } from '../use-cases/notify-admitted.ts';
import { settleRoster } from '../use-cases/settle-roster.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Somebody joined, was admitted, got another role, left or was removed. */
export const onMembershipWritten = onDocumentWritten({ document: PATHS.membership.template, ...RETRY }, (event) =>
  handled('onMembershipWritten', event, async (id) => {
    const gid = id('gid');
    const uid = id('uid');
    const { before, after } = sidesOf<Membership>(event.data);
    const deps = { db: defaultDb(), queue: defaultMailQueue() };
    const isLevelOnly = before && after && before.role === after.role;
    const isOldNews = !before && after && !isNews({ clock: systemClock }, after.at);
    if (isLevelOnly || isOldNews) return;
    await settleRoster(deps, gid, [uid]);
    if (!after) await forgetGroup(deps, gid, uid);
    if (!before) await notifyAdmitted(deps, gid, uid);
  }),
);
