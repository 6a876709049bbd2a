import { ANYWAY, type KindInfo } from '../notification/kind.ts';

export const powerKinds = {
  restriction: { mail: 'always', levels: ANYWAY, address: () => '/notiser', owed: true },
} as const satisfies Record<string, KindInfo>;
