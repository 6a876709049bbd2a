import { logDone, logFailure, tryAgain } from './log.ts';

type Fields = Parameters<typeof logDone>[1];

/** The retries go on for longer than the ten minutes that a crashed sender holds its claim. */
export const MAIL_RETRIES = { maxAttempts: 8, minBackoffSeconds: 15, maxBackoffSeconds: 600, maxDoublings: 5 };

/** Runs one task and logs its outcome by ids. A failure is thrown without words, so that the queue tries the task again. */
export async function attempted(name: string, ids: Fields, work: () => Promise<Fields>): Promise<void> {
  try {
    logDone(name, { ...ids, ...(await work()) });
  } catch (error) {
    logFailure(name, error, ids);
    throw tryAgain(name);
  }
}
