import { causeOf, paths, type Standing } from '@socialhallbarhet/domain';
import type { KindsOf } from '../notifications/kind.ts';

export const powerKinds: KindsOf<'restriction'> = {
  restriction: {
    async concerns(reader, uid, cause) {
      const standing = await reader.get<Standing>(paths.standing(uid));
      return standing?.restriction !== undefined && causeOf.restriction(standing.restriction) === cause;
    },
  },
};
