import { type Invitation, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { invitationWritten } from './invitation-written.ts';

/** Somebody was invited to a group, answered, or was invited no longer. */
export const onInvitationWritten = onDocumentWritten({ document: PATHS.invitation.template, ...RETRY }, (event) =>
  handled('onInvitationWritten', event, (id) =>
    invitationWritten(deps(), id('gid'), id('uid'), sidesOf<Invitation>(event.data)),
  ),
);
