import { type Invitation, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue } from '../platform/queue.ts';
import { invitationWritten } from './invitation-written.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';

/** Somebody was invited to a group, answered, or was invited no longer. */
export const onInvitationWritten = onDocumentWritten({ document: PATHS.invitation.template, ...RETRY }, (event) =>
  handled('onInvitationWritten', event, (id) => {
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    return invitationWritten(deps, id('gid'), id('uid'), sidesOf<Invitation>(event.data));
  }),
);
