import { useEffect, useState } from 'react';

type Listener = (text: string) => void;
let listener: Listener | undefined;

/** Says something to screen readers without moving the focus. */
export function announce(text: string) {
  listener?.(text);
}

/** The one place where `announce` is heard; stands in the shell. */
export function LiveRegion() {
  const [said, setSaid] = useState({ text: '', n: 0 });
  useEffect(() => {
    listener = (text) => setSaid(({ n }) => ({ text, n: n + 1 }));
    return () => {
      listener = undefined;
    };
  }, []);
  // A new key makes the same words count as news.
  return (
    <div className="unseen" aria-live="polite">
      <span key={said.n}>{said.text}</span>
    </div>
  );
}
