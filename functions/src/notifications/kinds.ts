import type { KindsOf } from './kind.ts';

/** A sum holds whatever became of what it counts. */
export const sumKinds: KindsOf<'more'> = { more: { concerns: async () => true } };
