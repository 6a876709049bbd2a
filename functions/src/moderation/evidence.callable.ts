import { evidenceInput } from '@socialhallbarhet/domain';
import { evidence as useCase } from './evidence.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** What a decision rests on; for those who may decide, and noted in the case's log. */
export const evidence = callable('evidence', evidenceInput, {}, (input, caller) => useCase(deps(), input.case, caller));
