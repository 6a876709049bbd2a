import { ANYWAY, type KindInfo, part, type Place } from '../notification/kind.ts';

const atRuling = ({ item }: Place) => `/beslut/${part(item)}`;
const atCase = ({ item }: Place) => `/arenden/${part(item)}`;

export const moderationKinds = {
  // The receipt stands on the screen already; a reason and an answer are owed.
  receipt: { mail: 'never', levels: ANYWAY, address: atRuling },
  answer: { mail: 'always', levels: ANYWAY, address: atRuling, owed: true },
  decision: { mail: 'always', levels: ANYWAY, address: atRuling, owed: true },
  case: { mail: 'mailRequests', levels: ANYWAY, address: atCase, namesGroup: true },
} as const satisfies Record<string, KindInfo>;
