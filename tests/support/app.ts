import type { Locator, Page } from '@playwright/test';
import { demoEmail } from '../../scripts/seed/accounts.ts';

/** Actions of a member in the app, for journeys and benches. */

export const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Skriv ett meddelande' });

/** The button that a message gets once the server has it. */
export const sent = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text }).getByRole('button', { name: 'Mer', exact: true });

/** Signs a demo member in by password and waits for Hem. */
export async function signInByPassword(page: Page, url: string, uid: string, password: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Logga in' }).first().click();
  await page.getByRole('button', { name: 'Logga in med lösenord' }).click();
  await page.getByRole('textbox', { name: 'E-post' }).fill(demoEmail(uid));
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('button', { name: /^Ditt konto/ }).waitFor();
}

/** Starts a topic and waits until the server has it; answers with its id. */
export async function openTopic(page: Page, url: string, gid: string, title: string, text: string): Promise<string> {
  await page.goto(`${url}/g/${gid}`);
  await page.getByRole('link', { name: 'Nytt samtal' }).click();
  await page.getByRole('textbox', { name: 'Rubrik' }).fill(title);
  await page.getByRole('textbox', { name: 'Första meddelandet' }).fill(text);
  await page.getByRole('button', { name: 'Starta samtalet' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await sent(page, '').first().waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
