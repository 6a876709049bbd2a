import {
  type Case,
  caseOfCause,
  causeOf,
  may,
  type Membership,
  paths,
  type PlatformRoles,
} from '@socialhallbarhet/domain';
import type { KindsOf } from '../notifications/kind.ts';

export const moderationKinds: KindsOf<'receipt' | 'answer' | 'decision' | 'case'> = {
  receipt: {
    async concerns(reader, uid, cause) {
      return (await reader.get(paths.report(caseOfCause(cause), uid))) !== undefined;
    },
  },
  answer: {
    async concerns(reader, uid, cause) {
      const cid = caseOfCause(cause);
      const [found, report] = await Promise.all([
        reader.get<Case>(paths.case(cid)),
        reader.get(paths.report(cid, uid)),
      ]);
      return !!report && !!found?.decision && causeOf.answer(cid, found.turn) === cause;
    },
  },
  decision: {
    async concerns(reader, uid, cause) {
      const cid = caseOfCause(cause);
      const found = await reader.get<Case>(paths.case(cid));
      return found?.member === uid && !!found.decision && causeOf.decision(cid, found.turn) === cause;
    },
  },
  case: {
    isDuty: true,
    async concerns(reader, uid, cause, { item }) {
      const found = await reader.get<Case>(paths.case(item));
      if (found?.state !== 'open' || found.member === uid || causeOf.case(item, found.opened) !== cause) return false;
      if (found.scope === '') return (await reader.get<PlatformRoles>(paths.roles(uid)))?.moderator === true;
      return may((await reader.get<Membership>(paths.membership(found.scope, uid)))?.role, 'moderate');
    },
  },
};
