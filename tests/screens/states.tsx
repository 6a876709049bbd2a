import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { setScheme } from '../../web/src/ui/scheme.ts';
import { faults, isDeep, names, overflowing, rest, show } from './show.tsx';

/** Every screen and state of the gallery at one width: looked at by axe, photographed light and dark. */
export function statesAt(width: number) {
  for (const lang of isDeep ? (['sv', 'en'] as const) : (['sv'] as const)) {
    describe(`SCR ${lang} at ${width} px`, () => {
      test.each(names)('%s', async (name) => {
        await show(name, width, lang);
        const picture = (scheme: string) =>
          page.screenshot({ path: `../../.local/screens/${lang}-${width}/${name}-${scheme}.png` });
        expect(await faults()).toEqual([]);
        expect(overflowing()).toEqual([]);
        await picture('light');
        setScheme('dark');
        await rest();
        expect(await faults('color-contrast')).toEqual([]);
        await picture('dark');
        if (width < 500) {
          await page.viewport(320, 900);
          await rest();
          expect(overflowing()).toEqual([]);
        }
        await cleanup();
      });
    });
  }
}
