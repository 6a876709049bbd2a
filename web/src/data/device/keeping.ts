import { type Cell, cell, type Live } from '../live.ts';

const keeping: Cell<boolean> = cell(true);

/** Whether this device keeps what it is given: not where storage is forbidden, full, or does not answer. */
export const isKeeping: Live<boolean> = keeping;

export const keepsNoMore = () => keeping.set(false);

/** Longer than this, a device's storage is not waited for. */
export const PATIENCE_MS = 4000;

/** The answer, or an error when it takes too long; an error that is thrown is one too. */
export async function inTime<T>(work: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('No answer', 'TimeoutError')), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
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
      const timer = setTimeout(
        () => {
          isDead = isLate = true;
          Object.defineProperty(request, 'error', { value: new DOMException('Never opened', 'TimeoutError') });
          request.dispatchEvent(new Event('error'));
        },
        isDead ? 0 : PATIENCE_MS,
      );
      request.addEventListener('error', () => clearTimeout(timer));
      request.addEventListener('success', () => {
        clearTimeout(timer);
        isDead = false;
        if (isLate) request.result.close();
      });
      return request;
    };
  } catch {
    // Forbidden: whoever asks for it is told at once.
  }
}
