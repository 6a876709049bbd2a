import type { FormRoute } from './types.ts';

/** Every form for visitors. */
export const FORMS: readonly FormRoute[] = [];
