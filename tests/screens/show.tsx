import '../../web/src/ui/base.css';
import './still.css';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Providers } from '../../web/src/app/Providers.tsx';
import { screens } from '../../web/src/gallery/screens.tsx';
import { loadTexts } from '../../web/src/i18n/language.tsx';
import { pretendNow } from '../../web/src/parts/time/TimeText.tsx';
import { setScheme } from '../../web/src/ui/scheme.ts';

declare const DEEP: boolean;

/** Both languages and the tablet, or what every run looks at: see `npm run test:deep`. */
export const isDeep = DEEP;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Moves by itself, for looking at by hand. */
const MOVING = new Set(['topic-live']);
export const names = Object.keys(screens).filter((name) => !MOVING.has(name));

pretendNow(new Date('2026-11-24T10:00:00Z'));

/** Shows one screen of the gallery at a width, and waits until it has come to rest. */
export async function show(name: string, width: number, lang: 'sv' | 'en' = 'sv') {
  const screen = screens[name];
  if (!screen) throw new Error(`The gallery has no ${name}`);
  return stage(screen, width, lang);
}

/** Shows something as the app would, and waits until it has come to rest. */
export async function stage(Screen: () => ReactNode, width: number, lang: 'sv' | 'en' = 'sv') {
  await page.viewport(width, 900);
  setScheme('light');
  const texts = await loadTexts(lang);
  const shown = await render(
    <MemoryRouter>
      <Providers language={{ lang, texts }}>
        <Screen />
      </Providers>
    </MemoryRouter>,
  );
  await rest();
  return shown;
}

/** Until faces are loaded, what comes late is there, and nothing has changed for three frames in a row. */
export async function rest(): Promise<void> {
  await document.fonts.ready;
  let last = '';
  for (let same = 0; same < 3;) {
    // What loads shows its placeholder after 200 ms.
    await new Promise((resolve) => setTimeout(resolve, 80));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = document.body.innerHTML;
    same = now === last ? same + 1 : 0;
    last = now;
  }
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

/** Elements that reach out of the page to the right: it would have to be scrolled sideways. */
export function overflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.tagName.toLowerCase()}.${String(element.getAttribute('class')).slice(0, 40)}`)
    .slice(0, 5);
}
