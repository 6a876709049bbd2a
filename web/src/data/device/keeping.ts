import { type Cell, cell, type Live } from '../live.ts';

const keeping: Cell<boolean> = cell(true);

/** Whether this device keeps what it is given: not where storage is forbidden, full, or does not answer. */
export const isKeeping: Live<boolean> = keeping;

export const keepsNoMore = () => keeping.set(false);

/** Longer than this, a device's storage is not waited for. */
export const PATIENCE_MS = 4000;
/** A computer that slept through an answer gets it now: so long it may still come. */
export const GRACE_MS = 1000;

/** Calls when the patience is over, or at once where there is none; ends by the function returned. */
function whenLate(call: () => void, isPatient = true): () => void {
  const wait = () => {
    timer = setTimeout(call, GRACE_MS);
  };
  let timer = isPatient ? setTimeout(wait, PATIENCE_MS) : setTimeout(call);
  return () => clearTimeout(timer);
}

/** The answer, or an error when it takes too long; an error that is thrown is one too. */
export async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let end = () => {};
  const late = new Promise<never>((_, reject) => {
    end = whenLate(() => reject(new DOMException('No answer', 'TimeoutError')));
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    end();
  }
}

/**
 * Makes a database that is never opened an error: libraries of others wait for it too, signing in among them. Once one
 * was not, the next are not waited for.
 */
export function limitOpening(find: () => IDBFactory = () => window.indexedDB) {
  try {
    const factory = find();
    const open = factory.open.bind(factory);
    let isDead = false;
    factory.open = (...args) => {
      const request = open(...args);
      let isLate = false;
      const end = whenLate(() => {
        isDead = isLate = true;
        Object.defineProperty(request, 'error', { value: new DOMException('Never opened', 'TimeoutError') });
        request.dispatchEvent(new Event('error'));
      }, !isDead);
      request.addEventListener('error', end);
      request.addEventListener('success', () => {
        end();
        isDead = false;
        if (isLate) request.result.close();
      });
      return request;
    };
  } catch {
    // Forbidden: whoever asks for it is told at once.
  }
}
