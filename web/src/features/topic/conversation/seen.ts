/** So much of a row on screen counts as seen. */
const ENOUGH = 0.4;
/** One too high for that is seen where it fills so much of the window, or where its end is in sight. */
const FILLS = 0.5;

/** When to look again. By halves, so that a row of any height crosses one of them while it fills half a window. */
export const STEPS = Array.from({ length: 7 }, (_, i) => ENOUGH / 2 ** i);

type Part = Pick<DOMRectReadOnly, 'height' | 'bottom'>;
/** What an `IntersectionObserver` tells of a row. */
export interface Sight {
  readonly isIntersecting: boolean;
  readonly intersectionRatio: number;
  readonly intersectionRect: Part;
  readonly boundingClientRect: Part;
  readonly rootBounds: Part | null;
}

/** Whether what is on screen of a row is enough to have read it. */
export function isSeen({ isIntersecting, intersectionRatio, ...one }: Sight): boolean {
  if (!isIntersecting) return false;
  const { rootBounds: window, intersectionRect: shown, boundingClientRect: row } = one;
  if (intersectionRatio >= ENOUGH || !window) return intersectionRatio >= ENOUGH;
  return shown.height >= window.height * FILLS || row.bottom <= window.bottom;
}
