import { confirmTermsInput } from '@socialhallbarhet/domain';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';
import { confirmTerms as useCase } from './confirm-terms.ts';

/** Asked by a device right after the terms were accepted, or when its token does not say so. */
export const confirmTerms = callable('confirmTerms', confirmTermsInput, {}, (_, caller) => useCase(deps(), caller));
