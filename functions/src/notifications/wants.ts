import { letsThrough, may, type Membership, type NotificationKind } from '@socialhallbarhet/domain';

/** Whether somebody reads a group, and what they chose for it lets a kind through. */
export const wants = (membership: Membership | undefined, kind: NotificationKind): boolean =>
  may(membership?.role, 'read') && letsThrough(membership?.level, kind);
