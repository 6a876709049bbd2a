import { reportInput } from '@socialhallbarhet/domain';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';
import { report as useCase } from './report.ts';

/** Reports a message or a member; answers with a receipt. */
export const report = callable('report', reportInput, {}, (input, caller) => useCase(deps(), input, caller));
