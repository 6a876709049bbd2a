import { PATHS, type Topic } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { isNews } from '../use-cases/news.ts';
import { settleActivity } from '../use-cases/settle-activity.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** A topic was started, renamed or archived. */
export const onTopicWritten = onDocumentWritten({ document: PATHS.topic.template, ...RETRY }, (event) =>
  handled('onTopicWritten', event, async (id) => {
    const { after } = sidesOf<Topic>(event.data);
    if (after && !isNews({ clock: systemClock }, after.changed)) return;
    await settleActivity({ db: defaultDb() }, id('gid'), [id('tid')]);
  }),
);
