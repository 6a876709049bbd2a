import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { screens } from '../../web/src/gallery/screens.tsx';
import { isDeep } from '../support/deep.ts';
import { inTheme, type Lang, show, type Theme, unfold } from './stage.ts';

const HEIGHTS: Readonly<Record<number, number>> = { 390: 844, 820: 1180, 1440: 900 };
const widths = isDeep ? [390, 820, 1440] : [390, 1440];
const langs: readonly Lang[] = isDeep ? ['sv', 'en'] : ['sv'];
const themes: readonly Theme[] = ['light', 'dark'];

const names = Object.keys(screens);

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A theme changes colours and nothing else. */
const RULES: Readonly<Record<Theme, axe.RunOptions>> = {
  light: { runOnly: WCAG },
  dark: { runOnly: { type: 'rule', values: ['color-contrast'] } },
};

async function violations(theme: Theme) {
  const found = await axe.run(document, { ...RULES[theme], resultTypes: ['violations'], elementRef: false });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const overflow = () => document.documentElement.scrollWidth - window.innerWidth;

describe.each(langs)('in %s', (lang) => {
  describe.each(widths)('at %i px', (width) => {
    test.each(names)('%s', async (name) => {
      await show(name, { width, height: HEIGHTS[width] ?? 900, lang });
      expect(overflow()).toBeLessThanOrEqual(0);
      await unfold();
      for (const theme of themes) {
        await inTheme(theme);
        expect(await violations(theme)).toEqual([]);
        await commands.shoot(`${name}.${lang}.${width}.${theme}`);
      }
    });
  });

  test.each(names)('%s needs no sideways scrolling at 320 px', async (name) => {
    await show(name, { width: 320, height: 640, lang });
    expect(overflow()).toBeLessThanOrEqual(0);
  });
});
