import { useEffect, useLayoutEffect } from 'react';
import { matchPath, NavigationType, useLocation, useNavigationType } from 'react-router';

const KEY = 'sh-scroll';
/** As long as a page may take to be as high as it was. */
const PATIENCE_MS = 1500;

function kept(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

/** New pages begin at the top; going back finds the place where one was. Conversations place themselves. */
export function ScrollKeeper() {
  const { key: entry, pathname, hash } = useLocation();
  // Every fresh load has the entry "default": without the path, one page would begin where another was left.
  const key = `${pathname} ${entry}`;
  const navigation = useNavigationType();

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const entries = Object.entries({ ...kept(), [key]: window.scrollY }).slice(-50);
        try {
          sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)));
        } catch {
          // Without storage, going back begins at the top.
        }
      }, 100);
    };
    window.addEventListener('scroll', save, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', save);
    };
  }, [key]);

  useLayoutEffect(() => {
    const inTopic = matchPath('/g/:gid/amne/:tid', pathname) !== null;
    if (navigation !== NavigationType.Pop) {
      if (!inTopic && hash === '' && navigation === NavigationType.Push) window.scrollTo({ top: 0 });
      return undefined;
    }
    const top = kept()[key];
    if (top === undefined || inTopic) return undefined;
    const deadline = Date.now() + PATIENCE_MS;
    let frame = 0;
    const attempt = () => {
      window.scrollTo({ top });
      if (Math.abs(window.scrollY - top) > 2 && Date.now() < deadline) frame = requestAnimationFrame(attempt);
    };
    attempt();
    const stop = () => cancelAnimationFrame(frame);
    window.addEventListener('wheel', stop, { once: true, passive: true });
    window.addEventListener('touchstart', stop, { once: true, passive: true });
    return stop;
  }, [key, pathname, hash, navigation]);
  return null;
}
