import { type Case, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { caseChanged } from '../use-cases/alert-keepers.ts';
import { isNews } from '../use-cases/news.ts';
import { screenWaiting } from '../use-cases/screen-waiting.ts';
import { tellRuling } from '../use-cases/tell-ruling.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/**
 * Notifies those who may decide when a case opens. When it is decided, notifies the author and the reporters, and
 * screens the messages that waited for the topic.
 */
export const onCaseWritten = onDocumentWritten({ document: PATHS.case.template, ...RETRY }, (event) =>
  handled('onCaseWritten', event, async (id) => {
    const { before, after } = sidesOf<Case>(event.data);
    const deps = { db: defaultDb(), queue: defaultMailQueue() };
    const isOld = after !== undefined && !isNews({ clock: systemClock }, after.changed);
    // A case that moves to another queue is new to that queue, however old it is.
    if (before || !isOld) await caseChanged(deps, id('cid'), before, after);
    if (!after?.decision || before?.turn === after.turn || isOld) return;
    await tellRuling(deps, id('cid'));
    const { kind, group, topic, member } = after;
    if (kind === 'held') await screenWaiting({ ...deps, clock: systemClock }, group, topic, member);
  }),
);
