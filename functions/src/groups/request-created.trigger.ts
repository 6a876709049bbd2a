import { PATHS, type Request } from '@socialhallbarhet/domain';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue } from '../platform/queue.ts';
import { isNews } from '../platform/news.ts';
import { notifyRequest } from './notify-request.ts';
import { handled, RETRY } from '../platform/trigger.ts';

/** Somebody asks to be let in to a closed group. */
export const onRequestCreated = onDocumentCreated({ document: PATHS.request.template, ...RETRY }, (event) =>
  handled('onRequestCreated', event, async (id) => {
    const request = event.data?.data() as Request | undefined;
    if (!request || !isNews({ clock: systemClock }, request.at)) return;
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    await notifyRequest(deps, id('gid'), id('uid'));
  }),
);
