import { type Membership, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { membershipWritten } from './membership-written.ts';

/** Somebody joined, was admitted, got another role, left or was removed. */
export const onMembershipWritten = onDocumentWritten({ document: PATHS.membership.template, ...RETRY }, (event) =>
  handled('onMembershipWritten', event, (id) =>
    membershipWritten(deps(), id('gid'), id('uid'), sidesOf<Membership>(event.data), event.id),
  ),
);
