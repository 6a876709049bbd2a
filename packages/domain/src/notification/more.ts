import { ANYWAY, type KindInfo } from './kind.ts';

/** The sum of what one member sent another beyond what is told one by one: no mail, and no words of theirs. */
export const sumKinds = {
  more: { mail: 'never', levels: ANYWAY, address: () => '/notiser', namesGroup: true },
} as const satisfies Record<string, KindInfo>;
