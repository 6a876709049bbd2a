import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../scripts/seed/accounts.ts';
import { composer, signInByPassword } from '../support/app.ts';
import { accessible, expect, onDevice, test, url } from './support/journey.ts';

const databases = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('socialhallbarhet-') ? [name] : [])),
  );

async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Ditt konto/ }).click();
  await page.getByRole('menuitem', { name: 'Logga ut' }).click();
}

test('sign-out leaves nothing readable, also in the other tab; the next account finds nothing', async ({ member }) => {
  const amina = await member('amina-nilsson');
  await amina.goto('/g/trygga-nordost/amne/gangtunneln');
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

test('sign-out warns about what is not sent', async ({ member }) => {
  const page = await member('amina-nilsson');
  await page.goto('/g/dialog-i-planprocessen/amne/digital-dialog');
  await expect(page.getByRole('article').first()).toBeVisible();
  await onDevice(page);
  await page.context().setOffline(true);
  await composer(page).fill('Inte skickat än');
  await composer(page).press('Control+Enter');
  await signOut(page);
  await expect(page.getByRole('dialog')).toContainText('1 meddelande är inte skickat än.');
  await accessible(page);
  await page.getByRole('button', { name: 'Stanna kvar' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Inte skickat än' })).toBeVisible();
});

test('what a closed tab has not sent is warned of, and sent, by the one that is left', async ({ member }) => {
  const closed = await member('amina-nilsson');
  const left = await closed.context().newPage();
  await left.goto('/');
  await expect(left.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
  await closed.goto('/g/dialog-i-planprocessen/amne/digital-dialog');
  await expect(closed.getByRole('article').first()).toBeVisible();
  await onDevice(closed);
  await closed.context().setOffline(true);
  await composer(closed).fill('Skrivet i en flik som stängdes');
  await composer(closed).press('Control+Enter');
  await expect(closed.getByRole('article').filter({ hasText: 'en flik som stängdes' })).toContainText('skickas');
  await closed.close();
  await signOut(left);
  await expect(left.getByRole('dialog')).toContainText('1 meddelande är inte skickat än.');
  await left.getByRole('button', { name: 'Stanna kvar' }).click();
  await left.context().setOffline(false);
  const others = await member('yusuf-demir');
  await others.goto('/g/dialog-i-planprocessen/amne/digital-dialog');
  await expect(others.getByRole('article').filter({ hasText: 'en flik som stängdes' })).toBeVisible();
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
