import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { GALLERY_NOW, mount } from '../../web/src/gallery/mount.tsx';
import { screens } from '../../web/src/gallery/screens.tsx';
import { setScheme } from '../../web/src/ui/scheme.ts';

// Parts that a screen fetches late are here already: no picture depends on how fast they come.
import.meta.glob(['../../web/src/{app,features,ui}/**/*.tsx', '!**/*.test.tsx'], { eager: true });

export type Lang = 'sv' | 'en';
export type Theme = 'light' | 'dark';

interface Window {
  readonly width?: number;
  readonly height?: number;
  readonly lang?: Lang;
}

/** Two frames of a slow machine. */
const REST_MS = 60;

let shown: Awaited<ReturnType<typeof mount>> | undefined;

/** Shows a screen of the gallery alone, in a window of this size. */
export async function show(name: string, { width = 390, height = 844, lang = 'sv' }: Window = {}) {
  shown?.unmount();
  vi.useFakeTimers({ toFake: ['Date', 'setInterval'], now: GALLERY_NOW });
  window.scrollTo(0, 0);
  setScheme('light');
  await page.viewport(width, height);
  const screen = screens[name];
  if (!screen) throw new Error(`The gallery has no screen "${name}".`);
  document.body.replaceChildren();
  shown = await mount(screen(), { lang, at: '/' });
  await rest();
}

export async function inTheme(theme: Theme) {
  setScheme(theme);
  await rest();
}

/** Makes the window as high as what it shows: nothing is cut off, and nothing stands half under what stays. */
export async function unfold() {
  await page.viewport(window.innerWidth, Math.max(window.innerHeight, document.documentElement.scrollHeight));
  await rest();
}

/** Waits until the page has not changed for a while, its faces are loaded and nothing moves. */
async function rest() {
  let changed = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  do {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  } while (performance.now() - changed < REST_MS || moves());
  observer.disconnect();
}

const moves = () =>
  document
    .getAnimations()
    .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
