import { FORBEREDELSER } from './dialogue/forberedelser.ts';
import type { Phase } from './types.ts';

/** The dialogue guide, in the order a dialogue goes. */
export const PHASES: readonly Phase[] = [FORBEREDELSER];
