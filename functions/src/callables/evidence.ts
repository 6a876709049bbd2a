import { evidenceInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { evidence as useCase } from '../use-cases/evidence.ts';
import { callable } from './callable.ts';

/** Returns what a decision rests on, to those who may decide, and logs the reading. */
export const evidence = callable('evidence', evidenceInput, {}, (input, caller) =>
  useCase({ db: defaultDb(), clock: systemClock }, input.case, caller),
);
