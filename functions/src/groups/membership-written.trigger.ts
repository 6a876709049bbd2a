import { type Membership, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue } from '../platform/queue.ts';
import { logGroupRole } from '../powers/log-group-power.ts';
import { membershipWritten } from './membership-written.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** Keeps the roster, welcomes who was admitted, and takes a group's notifications from who left it. */
export const onMembershipWritten = onDocumentWritten({ document: PATHS.membership.template, ...RETRY }, (event) =>
  handled('onMembershipWritten', event, async (id) => {
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    const sides = sidesOf<Membership>(event.data);
    await membershipWritten(deps, id('gid'), id('uid'), sides);
    await logGroupRole(deps, id('gid'), id('uid'), sides, event.id);
  }),
);
