import { expect, test } from './support/journey.ts';
import { watchAccess } from './support/watch-access.ts';

test('the watch that all journeys are under tells of what not everybody can use, and of nothing else', async ({
  browser,
}) => {
  const faults: string[] = [];
  const context = await browser.newContext();
  await watchAccess(context, faults);
  const page = await context.newPage();
  await page.goto('/logga-in');
  await page.getByRole('textbox', { name: 'E-post' }).fill('någon');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  await expect.poll(() => faults).toEqual([expect.stringContaining('button-name at /logga-in: <button></button>')]);
  await context.close();
});
