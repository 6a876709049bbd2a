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

  // What is small is told, and what something covers that moves along with it: no bar that one scrolls out from under.
  faults.length = 0;
  await page.evaluate(() => {
    const put = (name: string, style: string) => {
      const button = document.createElement('button');
      button.textContent = name;
      button.style.cssText = `padding:0;z-index:9;${style}`;
      document.body.append(button);
    };
    put('covered', 'position:absolute;top:400px;left:0;width:99px;height:30px');
    put('over', 'position:absolute;top:410px;left:0;width:200px;height:40px');
    put('small', 'position:absolute;top:600px;left:0;width:12px;height:12px');
    put('beside', 'position:absolute;top:600px;left:13px;width:200px;height:30px');
  });
  const small = () =>
    faults.filter((fault) => fault.startsWith('target-size')).map((fault) => />(\w+)</.exec(fault)?.[1]);
  await expect.poll(small).toEqual(expect.arrayContaining(['small', 'covered']));
  await context.close();
});
