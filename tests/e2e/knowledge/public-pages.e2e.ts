import type { Page } from '@playwright/test';
import { accessible } from '../support/axe.ts';
import { expect, onDevice, test, url } from '../support/journey.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
/** Nothing of the app has been asked for: no script but the small one, no connection to the database. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || !request.url().startsWith(url)) asked.push(request.url());
  });
  return asked;
}

test('a visitor without JavaScript reads everything that is open', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/');
  await expect(heading(page, 'Den som har gjort det förut finns här')).toBeVisible();
  const map = page.getByRole('navigation', { name: 'Kunskapsmatrisen' });
  await expect(map.getByRole('link')).toHaveCount(20);

  await page.getByRole('link', { name: 'Läs utan konto' }).click();
  await expect(heading(page, 'Kunskap')).toBeVisible();
  await page.getByRole('link', { name: 'Stadsutveckling: kunskapsmatrisen' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText(['Sammanhållen stad', 'Samspel', 'Vardagsliv', 'Identitet']);

  await test.step('choosing a perspective is a link, and lights cells up', async () => {
    await page.getByRole('navigation', { name: 'Perspektiv' }).getByRole('link', { name: 'Barn' }).click();
    await expect(page).toHaveURL(/perspektiv=barn/);
    await expect(page.getByText(/av 20 rutor har något om det här/)).toBeVisible();
  });

  await test.step('a cell, an item, and its source', async () => {
    await page.getByRole('table').getByRole('link').filter({ hasNotText: '?' }).first().click();
    await expect(heading(page, / × /)).toBeVisible();
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/p\//);
    await expect(page.getByRole('heading', { name: 'I korthet' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Källor' })).toBeVisible();
  });

  await test.step('a gap asks', async () => {
    await page.goto('/kunskap/stadsutveckling/identitet/region');
    await expect(page.getByText('Här saknas kunskap').first()).toBeVisible();
    await page.getByRole('link', { name: 'Jag vet något' }).click();
    await expect(page).toHaveURL(/\/grupper\/beratta\?/);
  });

  await test.step('the calendar and an event', async () => {
    await page.goto('/kalender');
    await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(page.getByText('Platser', { exact: true })).toBeVisible();
    expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain('"@type":"Event"');
  });

  await test.step('the same in English', async () => {
    await page.goto('/om');
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page).toHaveURL(/\/en\/om$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'Knowledge' }).first().click();
    await expect(heading(page, 'Knowledge')).toBeVisible();
  });
});

test('a visitor gets whole pages, small, accessible, without the app', async ({ visitor }) => {
  const page = await visitor();
  const asked = scriptsOf(page);
  const pages = [
    '/',
    '/kunskap',
    '/kunskap/stadsutveckling',
    '/kunskap/stadsutveckling/samspel/narmiljo',
    '/kunskap/exempel',
    '/kunskap/dialog',
    '/p/stenungsund-hasselbacken',
    '/kalender',
    '/om',
    '/tillganglighet',
    '/en',
    '/en/kunskap/stadsutveckling?perspektiv=barn',
  ];
  for (const path of pages) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await accessible(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/kunskap/stadsutveckling', '/kunskap/dialog', '/kalender']) {
    await page.goto(path);
    await accessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  expect([...new Set(asked)].filter((address) => !/\/assets\/visitor-\w+\.js$/.test(address))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  await test.step('on a phone the map jumps to the square', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/kunskap/stadsutveckling');
    const squares = page.getByRole('navigation', { name: 'Matrisen på en gång' }).getByRole('link');
    for (const square of await squares.all()) {
      const box = await square.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await squares.last().click();
    await expect(page.locator('[id="region.identitet"]')).toBeInViewport();
    await accessible(page);
  });

  await test.step('what is not there answers 404, in words and in its language', async () => {
    expect((await page.goto('/finns-inte'))?.status()).toBe(404);
    await expect(heading(page, 'Sidan finns inte')).toBeVisible();
    await accessible(page);
    expect((await page.goto('/en/p/nothing'))?.status()).toBe(404);
    await expect(heading(page, 'There is no such page')).toBeVisible();
  });
});

test('a member gets the app at the same place, and a visitor the page again after signing out', async ({ member }) => {
  const page = await member('amina-nilsson');
  await onDevice(page);
  await test.step('from the device, also without a network', async () => {
    await page.goto('/kunskap/stadsutveckling?perspektiv=barn');
    await expect(page.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByText(/av 20 rutor har något om det här/)).toBeVisible();
    await accessible(page);
    await page.context().setOffline(true);
    await page.goto('/p/stenungsund-hasselbacken');
    await expect(heading(page, /Hasselbacken/)).toBeVisible();
    await page.context().setOffline(false);
  });

  await test.step('where the device has no worker, the page hands over', async () => {
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    });
    await page.goto('/om#villkor');
    await expect(page.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
    await expect(page).toHaveURL(/\/om#villkor$/);
    await page.goto('/en/kunskap/dialog');
    await expect(page.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
    await expect(page).toHaveURL(/\/kunskap\/dialog$/);
  });

  await page.getByRole('button', { name: /^Ditt konto/ }).click();
  await page.getByRole('menuitem', { name: 'Logga ut' }).click();
  await expect(heading(page, 'Den som har gjort det förut finns här')).toBeVisible();
  await page.goto('/kunskap');
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
  await expect(page.locator('#root')).toHaveCount(0);
});
