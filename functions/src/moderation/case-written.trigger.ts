import { type Case, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue } from '../platform/queue.ts';
import { caseChanged } from './alert-keepers.ts';
import { isNews } from '../platform/news.ts';
import { screenWaiting } from './screen-waiting.ts';
import { tellRuling } from './tell-ruling.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** A case was opened: tells those who may decide. It was decided: tells the author and those who reported; what waited for a topic to begin is looked at. */
export const onCaseWritten = onDocumentWritten({ document: PATHS.case.template, ...RETRY }, (event) =>
  handled('onCaseWritten', event, async (id) => {
    const { before, after } = sidesOf<Case>(event.data);
    const deps = { db: defaultDb(), queue: defaultMailQueue() };
    const isOld = after !== undefined && !isNews({ clock: systemClock }, after.changed);
    // One that was there and moves to another queue is news to that queue, however old it is.
    if (before || !isOld) await caseChanged(deps, id('cid'), before, after);
    if (!after?.decision || before?.turn === after.turn || isOld) return;
    await tellRuling(deps, id('cid'));
    const { kind, group, topic, member } = after;
    if (kind === 'held') await screenWaiting({ ...deps, clock: systemClock }, group, topic, member);
  }),
);
