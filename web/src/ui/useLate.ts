import { useEffect, useState } from 'react';

/** Shorter than this, a wait need not be told of: saying so would only flicker. */
const LATE_MS = 1000;

/** Whether something has lasted so long that one should be told. */
export function useLate(lasts: boolean): boolean {
  const [late, setLate] = useState(false);
  if (late && !lasts) setLate(false);
  useEffect(() => {
    if (!lasts) return undefined;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [lasts]);
  return late && lasts;
}
