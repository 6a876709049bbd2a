import { reportErrorInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { logClientFault } from '../log.ts';
import { createGate, reportError as useCase } from '../use-cases/report-error.ts';
import { callable } from './callable.ts';

const gate = createGate();

/** Takes a report of a fault from the app. */
export const reportError = callable('reportError', reportErrorInput, {}, async (input, caller, from) => {
  await useCase({ db: defaultDb(), clock: systemClock, gate, log: logClientFault }, caller?.uid, from, input);
  return {};
});
