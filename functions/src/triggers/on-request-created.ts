import { PATHS, type Request } from '@socialhallbarhet/domain';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { isNews } from '../use-cases/news.ts';
import { notifyRequest } from '../use-cases/notify-request.ts';
import { handled, RETRY } from './trigger.ts';

/** Handles a request to join a closed group. */
export const onRequestCreated = onDocumentCreated({ document: PATHS.request.template, ...RETRY }, (event) =>
  handled('onRequestCreated', event, async (id) => {
    const request = event.data?.data() as Request | undefined;
    if (!request || !isNews({ clock: systemClock }, request.at)) return;
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    await notifyRequest(deps, id('gid'), id('uid'));
  }),
);
