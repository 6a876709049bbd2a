import { FORBEREDELSER } from './dialogue/forberedelser.ts';
import { GENOMFORANDE } from './dialogue/genomforande.ts';
import { INVENTERING } from './dialogue/inventering.ts';
import { UPPFOLJNING } from './dialogue/uppfoljning.ts';
import type { Phase } from './types.ts';

/** The dialogue guide, in the order a dialogue goes. */
export const PHASES: readonly Phase[] = [FORBEREDELSER, INVENTERING, GENOMFORANDE, UPPFOLJNING];
