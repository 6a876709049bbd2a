import { evidenceInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { evidence as useCase } from './evidence.ts';
import { callable } from '../platform/callable.ts';

/** What a decision rests on; for those who may decide, and noted in the case's log. */
export const evidence = callable('evidence', evidenceInput, {}, (input, caller) =>
  useCase({ db: defaultDb(), clock: systemClock }, input.case, caller),
);
