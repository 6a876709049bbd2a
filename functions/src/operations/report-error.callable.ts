import { reportErrorInput } from '@socialhallbarhet/domain';
import { logClientFault } from '../platform/log.ts';
import { createGate, reportError as useCase } from './report-error.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

const gate = createGate();

/** Takes a report of a fault from the app. */
export const reportError = callable('reportError', reportErrorInput, {}, async (input, caller, from) => {
  await useCase({ ...deps(), gate, log: logClientFault }, caller?.uid, from, input);
  return {};
});
