import { AppError, type ErrorCode } from '@socialhallbarhet/domain';
import { useCallback, useRef, useState } from 'react';

export interface Failure {
  readonly code: ErrorCode;
  readonly field?: string | undefined;
  readonly retryAfter?: number | undefined;
}

/** What a rejected promise says; anything foreign is `internal`. */
export function failureOf(error: unknown): Failure {
  return error instanceof AppError
    ? { code: error.code, field: error.field, retryAfter: error.retryAfter }
    : { code: 'internal' };
}

/** Runs one thing at a time, and knows whether it is under way and how it failed. */
export function useTask() {
  const [state, setState] = useState<{ readonly busy: boolean; readonly failure?: Failure }>({ busy: false });
  const running = useRef(false);
  const run = useCallback(async (work: () => Promise<unknown> | void): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setState({ busy: true });
    try {
      await work();
      setState({ busy: false });
      return true;
    } catch (error) {
      setState({ busy: false, failure: failureOf(error) });
      return false;
    } finally {
      running.current = false;
    }
  }, []);
  const clear = useCallback(() => setState({ busy: false }), []);
  return { ...state, run, clear };
}
