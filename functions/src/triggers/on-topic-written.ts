import { PATHS, type Topic } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultFanoutQueue } from '../firestore/queue.ts';
import { isNews } from '../use-cases/news.ts';
import { screenTitle } from '../use-cases/screen-message.ts';
import { screenWaiting } from '../use-cases/screen-waiting.ts';
import { settleActivity } from '../use-cases/settle-activity.ts';
import { startFanout } from '../use-cases/start-fan-out.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Handles a topic that was started, renamed or ended. */
export const onTopicWritten = onDocumentWritten({ document: PATHS.topic.template, ...RETRY }, (event) =>
  handled('onTopicWritten', event, async (id) => {
    const { before, after } = sidesOf<Topic>(event.data);
    if (after && !isNews({ clock: systemClock }, after.changed)) return;
    const [db, gid, tid] = [defaultDb(), id('gid'), id('tid')];
    await settleActivity({ db }, gid, [tid]);
    if (after && after.title !== before?.title) await screenTitle({ db, clock: systemClock }, gid, tid, after);
    if (after && !before) await screenWaiting({ db, clock: systemClock }, gid, tid, after.createdBy);
    const order = { kind: 'topic', by: after?.createdBy ?? '', group: gid, item: tid } as const;
    if (after && !before) await startFanout({ db, fanouts: defaultFanoutQueue() }, order);
  }),
);
