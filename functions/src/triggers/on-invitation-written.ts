import { type Invitation, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { invitationWritten } from '../use-cases/invitation-written.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Handles an invitation that was made, answered or withdrawn. */
export const onInvitationWritten = onDocumentWritten({ document: PATHS.invitation.template, ...RETRY }, (event) =>
  handled('onInvitationWritten', event, (id) => {
    const deps = { db: defaultDb(), queue: defaultMailQueue(), clock: systemClock };
    return invitationWritten(deps, id('gid'), id('uid'), sidesOf<Invitation>(event.data));
  }),
);
