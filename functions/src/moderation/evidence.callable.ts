import { evidenceInput } from '@socialhallbarhet/domain';
import { evidence as useCase } from './evidence.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Returns what a decision rests on, to those who may decide, and logs the reading. */
export const evidence = callable('evidence', evidenceInput, {}, (input, caller) => useCase(deps(), input.case, caller));
