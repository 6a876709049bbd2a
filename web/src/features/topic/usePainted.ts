import { useEffect, useState } from 'react';
import { afterPaint } from '../../data/device/after-paint.ts';

/** Whether a component is on screen: what it does not need at once can be rendered then. `skip`: all at once. */
export function usePainted(skip: boolean): boolean {
  const [painted, setPainted] = useState(skip);
  useEffect(() => (painted ? undefined : afterPaint(() => setPainted(true))), [painted]);
  return painted;
}
