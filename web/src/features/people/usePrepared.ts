import { type Person, preparing, type PreparedPeople } from '@socialhallbarhet/content/people';
import { useEffect, useState } from 'react';

/** How long the page may wait for a part of the preparing, in milliseconds. */
const SLICE_MS = 8;

/**
 * The people as a search needs them, prepared once for each version of the directory and in slices: what is typed
 * meanwhile is painted. Until it is done, the version before serves.
 */
export function usePrepared(people: readonly Person[] | undefined): PreparedPeople | undefined {
  const [prepared, setPrepared] = useState<PreparedPeople>();
  useEffect(() => {
    if (!people) return undefined;
    const steps = preparing(people);
    let next: ReturnType<typeof setTimeout>;
    const go = () => {
      const until = performance.now() + SLICE_MS;
      do {
        const { done, value } = steps.next();
        if (done) {
          setPrepared(value);
          return;
        }
      } while (performance.now() < until);
      next = setTimeout(go);
    };
    next = setTimeout(go);
    return () => clearTimeout(next);
  }, [people]);
  return prepared;
}
