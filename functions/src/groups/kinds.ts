import { causeOf, type Invitation, may, type Membership, paths, type Request } from '@socialhallbarhet/domain';
import type { KindsOf } from '../notifications/kind.ts';
import { wants } from '../notifications/wants.ts';

export const groupKinds: KindsOf<'request' | 'invitation' | 'admitted'> = {
  request: {
    isDuty: true,
    async concerns(reader, uid, cause, { group, from }) {
      const [membership, request] = await Promise.all([
        reader.get<Membership>(paths.membership(group, uid)),
        reader.get<Request>(paths.request(group, from)),
      ]);
      return (
        may(membership?.role, 'admit') &&
        wants(membership, 'request') &&
        !!request &&
        causeOf.request(group, from, request.at) === cause
      );
    },
  },
  invitation: {
    reachesOutsiders: true,
    async concerns(reader, uid, cause, { group }) {
      const invitation = await reader.get<Invitation>(paths.invitation(group, uid));
      return !!invitation && causeOf.invitation(group, uid, invitation.at) === cause;
    },
  },
  admitted: {
    async concerns(reader, uid, cause, { group }) {
      const membership = await reader.get<Membership>(paths.membership(group, uid));
      return !!membership && causeOf.admitted(group, membership.at) === cause;
    },
  },
};
