import { useEffect, useRef, useState } from 'react';

/**
 * After something was sent that is not right, the focus goes to the first field that says so: the error may
 * stand far above the button. Also when the fault comes later, as an answer; never while one types again.
 */
export function useFirstFault<E extends HTMLElement>() {
  const place = useRef<E>(null);
  const looks = useRef(false);
  // The same fault a second time changes nothing else on the screen.
  const [, setTries] = useState(0);
  useEffect(() => {
    if (!looks.current) return;
    const field = place.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!field) return;
    looks.current = false;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'nearest' });
  });
  return {
    place,
    look: () => {
      looks.current = true;
      setTries((n) => n + 1);
    },
    leave: () => {
      looks.current = false;
    },
  };
}
