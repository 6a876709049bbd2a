import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { setScheme } from '../../web/src/ui/scheme.ts';
import { faults, isDeep, lengthen, names, overflowing, rest, showWhole } from './show.tsx';

/** Every screen and state of the gallery at one width: judged by axe, and photographed light and dark. */
export function statesAt(width: number) {
  afterEach(() => cleanup());
  for (const lang of isDeep ? (['sv', 'en'] as const) : (['sv'] as const)) {
    describe(`SCR ${lang} at ${width} px`, () => {
      test.each(names)('%s', async (name) => {
        await showWhole(name, width, lang);
        const screenshot = (scheme: string) =>
          page.screenshot({ path: `../../.local/screens/${lang}-${width}/${name}-${scheme}.png` });
        expect.soft(await faults()).toEqual([]);
        expect.soft(overflowing()).toEqual([]);
        await screenshot('light');
        setScheme('dark');
        await rest();
        // A scheme changes colours and nothing else.
        expect.soft(await faults('color-contrast')).toEqual([]);
        await screenshot('dark');
        if (width < 500) {
          await page.viewport(320, 900);
          await rest();
          expect.soft(overflowing()).toEqual([]);
          // Whatever people write may be one long address.
          lengthen();
          for (const narrow of [320, 360]) {
            await page.viewport(narrow, 900);
            await rest();
            expect.soft(overflowing(), `long addresses at ${narrow} px`).toEqual([]);
          }
        }
      });
    });
  }
}
