import { join } from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import { root } from '../../scripts/lib/root.ts';

/** Where one picture of each state is left for eyes, and for `compare.ts`. */
const folder = process.env['SCREENS'] ?? join(root, '.local', 'screens');

declare module 'vitest/browser' {
  interface BrowserCommands {
    shoot: (name: string) => Promise<void>;
  }
}

/** Takes a screenshot of the whole window; the tests make the window as high as the screen. */
export const shoot: BrowserCommand<[name: string]> = async ({ page }, name) => {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
};
