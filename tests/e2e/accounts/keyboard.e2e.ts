import type { Page } from '@playwright/test';
import { DEMO_PASSWORD, demoEmail } from '../../../scripts/seed/accounts.ts';
import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { transcript } from '../support/screen-reader.ts';

/** Tab until the focus is on what is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, role: string, name: RegExp) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const wanted = page.getByRole(role as 'button', { name }).and(focused);
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`Tab never reached ${role} ${String(name)}`);
}

test('without a mouse: heard at sign-in, then by keys to a message that another sees', async ({ member, visitor }) => {
  const page = await visitor();
  await page.goto('/logga-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await transcript(page, 'body')).toMatchSnapshot('sign-in.txt');
  await tabTo(page, 'button', /Logga in med lösenord/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Logga in med lösenord' })).toBeVisible();
  await tabTo(page, 'textbox', /E-post/);
  await page.keyboard.type(demoEmail('amina-nilsson'));
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();

  await page.keyboard.press('Tab');
  await tabTo(page, 'link', /^Grupper$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Grupper' })).toBeFocused();
  await tabTo(page, 'link', /Forskning möter praktik/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Forskning möter praktik' })).toBeFocused();
  await tabTo(page, 'link', /examensarbete/i);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /Skriv ett meddelande/);
  await page.keyboard.type('Skrivet utan mus');
  await page.keyboard.press('Control+Enter');
  const written = { hasText: 'Skrivet utan mus' };
  await expect(page.getByRole('article').filter(written)).toBeVisible();
  const other = await member('yusuf-demir', new URL(page.url()).pathname);
  await expect(other.getByRole('article').filter(written)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(':focus')).toBeVisible();
  await accessible(page);
});
