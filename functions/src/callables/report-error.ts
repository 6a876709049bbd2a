import { reportErrorInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { logClientFault } from '../platform/log.ts';
import { createGate, reportError as useCase } from '../use-cases/report-error.ts';
import { callable } from '../platform/callable.ts';

const gate = createGate();

/** The app tells that something broke. */
export const reportError = callable('reportError', reportErrorInput, {}, async (input, caller, from) => {
  await useCase({ db: defaultDb(), clock: systemClock, gate, log: logClientFault }, caller?.uid, from, input);
  return {};
});
