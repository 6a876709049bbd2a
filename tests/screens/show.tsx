import '../../web/src/ui/base.css';
import './still.css';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { Providers } from '../../web/src/app/Providers.tsx';
import { screens } from '../../web/src/gallery/screens.tsx';
import { loadTexts } from '../../web/src/i18n/language.tsx';
import { pretendNow } from '../../web/src/parts/time/TimeText.tsx';
import { setScheme } from '../../web/src/ui/scheme.ts';

declare const DEEP: boolean;

// Parts that a screen imports late are here already: no screenshot depends on how fast they come.
import.meta.glob(['../../web/src/{features,parts}/**/*.tsx', '!**/*.test.tsx'], { eager: true });

/** See tests/support/deep.ts; a browser has no environment. */
export const isDeep = DEEP;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export const names = Object.keys(screens);

type Lang = 'sv' | 'en';
const HEIGHT = 900;
const NOW = new Date('2026-11-24T10:00:00Z');
/** Longer than any note that a wait is long (`useLate`), shorter than the pace of `topic-live`. */
const SHORT_MS = 1500;
pretendNow(NOW);

/** Shows one screen of the gallery at a width, on the gallery's day, and waits until it has come to rest. */
export async function show(name: string, width: number, lang: Lang = 'sv') {
  const screen = screens[name];
  if (!screen) throw new Error(`The gallery has no ${name}`);
  return stage(screen, width, lang);
}

/** Shows something as the app would, and waits until it has come to rest. */
export async function stage(screen: () => ReactNode, width: number, lang: Lang = 'sv') {
  await page.viewport(width, HEIGHT);
  setScheme('light');
  const texts = await loadTexts(lang);
  const Screen = () => screen();
  const wrapped = () => (
    <MemoryRouter>
      <Providers language={{ lang, texts }}>
        <Screen />
      </Providers>
    </MemoryRouter>
  );
  // What is lazy suspends when it is first rendered, and shows up 300 ms later or so. The second time it is there at once.
  await render(wrapped());
  await rest();
  await cleanup();
  const shown = await render(wrapped());
  await rest();
  return shown;
}

/**
 * As `show`, then time stands still and the window is as high as the page: nothing is cut off, and nothing lies half
 * under the header or the footer that stay in sight.
 */
export async function showWhole(name: string, width: number, lang: Lang = 'sv') {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'setInterval'], now: NOW });
  try {
    await show(name, width, lang);
    await vi.advanceTimersByTimeAsync(SHORT_MS);
    await rest();
    // A higher window may make the page higher.
    for (let height = 0; height < document.documentElement.scrollHeight;) {
      height = document.documentElement.scrollHeight;
      await page.viewport(width, Math.max(HEIGHT, height));
      await vi.advanceTimersByTimeAsync(SHORT_MS / 10);
      await rest();
    }
  } finally {
    vi.useRealTimers();
  }
}

/** Waits until the faces are loaded and nothing has changed for some frames in a row. */
export async function rest(): Promise<void> {
  let still = 0;
  const observer = new MutationObserver(() => (still = 0));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (still < 4) {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    still++;
  }
  observer.disconnect();
}

/** What axe finds, one line for each rule and element. `only`: of one rule. */
export async function faults(only?: string): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: only ? { type: 'rule', values: [only] } : { type: 'tag', values: WCAG },
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Puts one long address wherever words of people stand: in what has a direction of its own. */
export function lengthen() {
  for (const element of document.querySelectorAll('[dir="auto"], bdi')) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    for (const text of texts) text.nodeValue = `https://exempel.se/${'lång_adress'.repeat(20)}`;
  }
}

/** Elements that reach out of the page to the right: it would have to be scrolled sideways. */
export function overflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.tagName.toLowerCase()}.${String(element.getAttribute('class')).slice(0, 40)}`)
    .slice(0, 5);
}
