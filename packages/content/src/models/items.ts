import { DEFINITION, WHOLE_CITY } from './articles/sammanhallen-stad.ts';
import { HASSELBACKEN_EXAMPLE } from './examples/stenungsund.ts';
import type { Item } from './types.ts';

/** Every item, in no particular order: the helpers of `find.ts` sort. */
export const ITEMS: readonly Item[] = [DEFINITION, WHOLE_CITY, HASSELBACKEN_EXAMPLE];
