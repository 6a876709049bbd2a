import { type Membership, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { logGroupRole } from '../use-cases/log-group-power.ts';
import { membershipWritten } from '../use-cases/membership-written.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Updates the roster, notifies admitted members, and deletes the notifications of members who left. */
export const onMembershipWritten = onDocumentWritten({ document: PATHS.membership.template, ...RETRY }, (event) =>
  handled('onMembershipWritten', event, async (id) => {
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    const sides = sidesOf<Membership>(event.data);
    await membershipWritten(deps, id('gid'), id('uid'), sides);
    await logGroupRole(deps, id('gid'), id('uid'), sides, event.id);
  }),
);
