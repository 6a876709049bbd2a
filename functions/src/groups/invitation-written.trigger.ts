import { type Invitation, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { invitationWritten } from './invitation-written.ts';

/** Handles an invitation that was made, answered or withdrawn. */
export const onInvitationWritten = onDocumentWritten({ document: PATHS.invitation.template, ...RETRY }, (event) =>
  handled('onInvitationWritten', event, (id) =>
    invitationWritten(deps(), id('gid'), id('uid'), sidesOf<Invitation>(event.data)),
  ),
);
