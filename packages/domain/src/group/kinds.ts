import { ANYWAY, inGroup, type KindInfo, TO_ME } from '../notification/kind.ts';

export const groupKinds = {
  request: { mail: 'mailRequests', levels: TO_ME, address: inGroup, namesGroup: true },
  invitation: { mail: 'mailRequests', levels: ANYWAY, address: inGroup, namesGroup: true },
  admitted: { mail: 'always', levels: ANYWAY, address: inGroup, namesGroup: true },
} as const satisfies Record<string, KindInfo>;
