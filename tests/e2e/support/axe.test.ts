import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { browserFlags, findBrowser } from '../../../scripts/lib/browser.ts';
import type { AxeWindow } from './axe-in-page.ts';
import { watchAccess } from './axe.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
});
afterAll(() => browser.close());

const HEAD = '<!doctype html><html lang="sv"><head><title>Prov</title></head>';

/** A page that is watched, and what the watch has told of. */
async function watched(body: string): Promise<{ page: Page; faults: string[] }> {
  const faults: string[] = [];
  const context = await browser.newContext();
  await watchAccess(context, faults);
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: `${HEAD}${body}` }));
  const page = await context.newPage();
  await page.goto('http://watched.example/sida');
  return { page, faults };
}

test('AXE-1 the watch tells of what not everybody can use, and of nothing that is on its way', async () => {
  const { page, faults } = await watched('<main><h1>Sida</h1></main>');
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
  const told = [expect.stringContaining('button-name at /sida: <button></button>')];
  await vi.waitFor(() => expect(faults).toEqual(told), 20_000);
});

test('AXE-2 it tells of what is small, and of what something covers that moves along with it', async () => {
  const { faults } = await watched(`<main><h1>Sida</h1></main>
    <style>button { padding: 0; position: absolute; height: 30px } nav { position: fixed; inset: auto 0 0; height: 60px; background: #fff }</style>
    <button style="top: 400px; left: 0; width: 99px">covered</button>
    <button style="top: 410px; left: 0; width: 200px; height: 40px">over</button>
    <button style="top: 500px; left: 0; width: 12px; height: 12px">small</button>
    <button style="top: 500px; left: 13px; width: 200px">beside</button>
    <button style="top: 650px; left: 0; width: 99px">scrolled</button>
    <nav><a href="/om" style="font-size: 30px">Om</a></nav>`);
  const small = () =>
    faults.filter((fault) => fault.startsWith('target-size')).map((fault) => />(\w+)</.exec(fault)?.[1]);
  await vi.waitFor(() => expect(small()).toEqual(expect.arrayContaining(['small', 'covered'])), 20_000);
  expect(small()).not.toContain('scrolled');
});

test('AXE-3 it looks once at a state: words and a third row are no new one, a missing name and another size are', async () => {
  const button = (name: string) => `<li><button style="padding: 9px">${name}</button></li>`;
  const { page } = await watched(`<main><h1>Sida</h1><ul>${button('Ett namn')}${button('Ännu ett')}</ul></main>`);
  const look = () => page.evaluate(() => (window as unknown as AxeWindow).axeLook());
  const add = (row: string) =>
    page.evaluate((html) => document.querySelector('ul')?.insertAdjacentHTML('beforeend', html), row);
  await look();
  // From here on axe finds a fault in whatever it looks at.
  await page.evaluate(() => {
    const fault = { id: 'looked', nodes: [{ html: '', target: [] }] };
    (window as unknown as AxeWindow).axe.run = () => Promise.resolve({ violations: [fault] });
  });
  const looked = [expect.stringContaining('looked')];
  await add(button('Ett annat namn'));
  expect(await look()).toEqual([]);
  await add(button('  '));
  expect(await look()).toEqual(looked);
  await page.evaluate(() => document.querySelector('li:last-child')?.remove());
  expect(await look()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await look()).toEqual(looked);
});
