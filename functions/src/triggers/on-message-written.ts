import { type Message, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { isNews } from '../use-cases/news.ts';
import { notifyMentions } from '../use-cases/notify-mentions.ts';
import { settleActivity } from '../use-cases/settle-activity.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** A message was sent, edited, hidden or moved. */
export const onMessageWritten = onDocumentWritten({ document: PATHS.message.template, ...RETRY }, (event) =>
  handled('onMessageWritten', event, async (id) => {
    const { before, after } = sidesOf<Message>(event.data);
    if (after && !isNews({ clock: systemClock }, after.changed)) return;
    const deps = { db: defaultDb(), queue: defaultMailQueue() };
    const topics = new Set([...(before?.topics ?? []), ...(after?.topics ?? [])]);
    await settleActivity(deps, id('gid'), [...topics]);
    await notifyMentions(deps, id('gid'), id('mid'));
  }),
);
