import { letsThrough, may, type Membership, type NotificationKind } from '@socialhallbarhet/domain';

/** Whether a person is in a group and their notification level admits a kind. */
export const wants = (membership: Membership | undefined, kind: NotificationKind): boolean =>
  may(membership?.role, 'read') && letsThrough(membership?.level, kind);
