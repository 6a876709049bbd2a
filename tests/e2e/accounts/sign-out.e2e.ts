import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../../scripts/seed/accounts.ts';
import { composer, signInByPassword } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, onDevice, test, url } from '../support/journey.ts';

const databases = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('socialhallbarhet-') ? [name] : [])),
  );

async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Ditt konto/ }).click();
  await page.getByRole('menuitem', { name: 'Logga ut' }).click();
}

test('sign-out leaves nothing readable, also in the other tab; the next account finds nothing', async ({ member }) => {
  const amina = await member('amina-nilsson', '/g/trygga-nordost/amne/gangtunneln');
  await expect(amina.getByRole('article').first()).toBeVisible();
  const words = (await amina.getByRole('article').first().locator('p').first().textContent()) ?? '';
  const otherTab = await amina.context().newPage();
  await otherTab.goto('/');
  await expect(otherTab.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
  expect(await databases(amina)).toEqual(['socialhallbarhet-amina-nilsson']);

  await signOut(amina);
  await expect(amina.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
  await expect(otherTab.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
  expect(await databases(amina)).toEqual([]);
  expect(await amina.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('amina');

  await signInByPassword(amina, url, 'viktor-sand', DEMO_PASSWORD);
  await amina.goto('/g/trygga-nordost/amne/gangtunneln');
  await expect(amina.getByText('Du är inte med i gruppen')).toBeVisible();
  expect(words.length).toBeGreaterThan(10);
  await expect(amina.getByText(words)).toHaveCount(0);
  await accessible(amina);
});

test('what is not sent is warned of: by the tab that wrote it, and, once that is closed, by the one that sends it', async ({
  member,
}) => {
  const TOPIC = '/g/dialog-i-planprocessen/amne/digital-dialog';
  const WORDS = 'Skrivet i en flik som stängdes';
  const [page, others] = await Promise.all([member('amina-nilsson', TOPIC), member('yusuf-demir', TOPIC)]);
  const left = await page.context().newPage();
  await left.goto('/');
  await expect(left.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await onDevice(page);
  await page.context().setOffline(true);
  await composer(page).fill(WORDS);
  await composer(page).press('Control+Enter');
  await expect(page.getByRole('article').filter({ hasText: WORDS })).toContainText('skickas');
  for (const tab of [page, left]) {
    await signOut(tab);
    await expect(tab.getByRole('dialog')).toContainText('1 meddelande är inte skickat än.');
    await accessible(tab);
    await tab.getByRole('button', { name: 'Stanna kvar' }).click();
    if (tab !== page) continue;
    await expect(page.getByRole('article').filter({ hasText: WORDS })).toBeVisible();
    await page.close();
  }
  await left.context().setOffline(false);
  await expect(others.getByRole('article').filter({ hasText: WORDS })).toBeVisible();
});

async function signInOnSharedComputer(page: Page) {
  await page.goto('/logga-in');
  await page.getByRole('checkbox', { name: 'Delad dator?' }).check();
  await page.getByRole('button', { name: 'Logga in med lösenord' }).click();
  await page.getByRole('textbox', { name: 'E-post' }).fill('amina-nilsson@demo.socialhallbarhet.example');
  await page.getByLabel('Lösenord', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
}

test('a shared computer keeps nothing on disk, and whoever signs out is out of every tab', async ({ visitor }) => {
  const page = await visitor();
  await signInOnSharedComputer(page);
  await page.goto('/g/trygga-nordost/amne/gangtunneln');
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('amina');
  const other = await page.context().newPage();
  await signInOnSharedComputer(other);
  await signOut(other);
  for (const tab of [other, page]) await expect(tab.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
});
