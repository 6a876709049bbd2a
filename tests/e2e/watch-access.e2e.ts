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
  // What lasts for a moment only, where a motion ends, is no state that anybody meets.
  await page.evaluate(async () => {
    const moved = document.createElement('div');
    const passing = document.createElement('a');
    passing.href = '/om';
    document.querySelector('main')?.append(moved);
    await moved.animate({ opacity: [0, 1] }, 600).finished;
    moved.replaceWith(passing);
    setTimeout(() => passing.remove(), 100);
  });
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  await expect.poll(() => faults).toEqual([expect.stringContaining('button-name at /logga-in: <button></button>')]);
  await context.close();
});
