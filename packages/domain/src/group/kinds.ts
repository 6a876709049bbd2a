import { ANYWAY, inGroup, type KindInfo, TO_ME } from '../notification/kind.ts';

export const groupKinds = {
  request: { mail: 'mailRequests', levels: TO_ME, address: inGroup },
  invitation: { mail: 'mailRequests', levels: ANYWAY, address: inGroup },
  admitted: { mail: 'always', levels: ANYWAY, address: inGroup },
} as const satisfies Record<string, KindInfo>;
