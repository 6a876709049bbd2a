import { useCallback, useEffect, useRef } from 'react';

/** So long after the last key a server is asked. */
const PAUSE_MS = 250;

/** A search that asks a server: once the writer pauses. One that fails finds nothing; the next key asks again. */
export function useLater(search: (words: string) => Promise<void>): (words: string) => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => () => clearTimeout(waiting.current), []);
  return useCallback((words) => {
    clearTimeout(waiting.current);
    if (words.trim() === '') return;
    waiting.current = setTimeout(() => void latest.current(words).catch(() => {}), PAUSE_MS);
  }, []);
}
