/** A frame that was begun still has to be drawn, by other threads on the same processor. */
const DRAWN_AFTER_MS = 50;

/**
 * Does something once what was just changed is on screen, or soon where nothing is painted (a tab in
 * the background). Answers with how to call it off.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer = setTimeout(work, DRAWN_AFTER_MS);
  };
  const frame = document.hidden ? undefined : requestAnimationFrame(later);
  if (frame === undefined) later();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The same for work that many changes ask for: done once for all that asked before it was. */
export function onceAfterPaint(work: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let callOff: (() => void) | undefined;
  return {
    ask: () => {
      callOff ??= afterPaint(() => {
        callOff = undefined;
        work();
      });
    },
    stop: () => {
      callOff?.();
      callOff = undefined;
    },
  };
}
