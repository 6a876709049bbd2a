import type { Page } from '@playwright/test';
import { composer, sent } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';

/** Of the demo community: a hundred messages, twice what is loaded at first; Amina began it. */
const LONG = { group: 'motesplatser-och-sprakcafeer', topic: 'huset-som-alla-ska-dela' };
const address = (mid = '') => `/g/${LONG.group}/${mid ? `m/${mid}` : `amne/${LONG.topic}`}`;
const lead = (page: Page) => page.getByRole('article', { name: 'Första meddelandet' });
const article = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

async function send(page: Page, text: string) {
  await composer(page).fill(text);
  await composer(page).press('Control+Enter');
  await expect(sent(page, text)).toBeVisible();
}

test('the first message, far back, is changed like any other, also without a network', async ({ member }) => {
  const amina = await member('amina-nilsson', address());
  await expect(lead(amina)).toContainText('Vad avgör?');
  await expect(amina.getByRole('button', { name: 'Visa äldre' })).toBeVisible();

  await amina.context().setOffline(true);
  await lead(amina).hover();
  await lead(amina).getByRole('button', { name: 'Redigera' }).click();
  const box = amina.getByRole('textbox', { name: 'Redigera meddelandet' });
  await box.fill('Elva föreningar vill in i skolan på Hisingen. Vad gör att ett hus lever?');
  await amina.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(lead(amina)).toContainText('Vad gör att ett hus lever?');
  await expect(lead(amina)).toContainText('skickas');
  await accessible(amina);

  await amina.context().setOffline(false);
  await expect(lead(amina)).toContainText('redigerat');
  await expect(lead(amina)).not.toContainText('skickas');
  await expect(lead(amina)).toContainText('Vad gör att ett hus lever?');
  await amina.reload();
  await expect(lead(amina)).toContainText('Vad gör att ett hus lever?');
});

test('a permalink, and what is answered, are shown also where they lie further back than what is loaded', async ({
  member,
}) => {
  const [selma, amina] = await Promise.all([
    member('selma-lahti', address(`${LONG.topic}-003`)),
    member('amina-nilsson'),
  ]);
  const old = (page: Page) =>
    page.getByRole('article', { name: 'Meddelande från Håkan Ström' }).filter({ hasText: 'Räkna på vad varje' });
  await expect(old(selma)).toBeInViewport();

  await old(selma).hover();
  await old(selma).getByRole('button', { name: 'Svara' }).click();
  await send(selma, 'Vi räknade, och det stämde.');
  await expect(article(selma, 'och det stämde')).toBeInViewport();

  await amina.goto(address());
  await article(amina, 'och det stämde').getByRole('button', { name: 'Svar på ett tidigare meddelande' }).click();
  await expect(old(amina)).toBeInViewport();

  // The first message is shown above what is loaded: nothing need be fetched for its link.
  const leila = await member('leila-haddad', address(`${LONG.topic}-001`));
  await expect(lead(leila)).toBeInViewport();
  await expect(leila.getByRole('button', { name: 'Visa äldre' })).toBeAttached();
});
