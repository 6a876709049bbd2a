import type { Page } from '@playwright/test';
import { composer, openTopic, sent } from '../support/app.ts';
import { accessible, expect, test, url } from './support/journey.ts';

/** Of the demo community: a hundred messages, twice what is loaded at first; Amina began it. */
const LONG = { group: 'motesplatser-och-sprakcafeer', topic: 'huset-som-alla-ska-dela' };
const address = (mid = '') => `/g/${LONG.group}/${mid ? `m/${mid}` : `amne/${LONG.topic}`}`;
const lead = (page: Page) => page.getByRole('article', { name: 'Första meddelandet' });
const article = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

async function send(page: Page, text: string, before = '') {
  await composer(page).fill(before + text);
  await composer(page).press('Control+Enter');
  await expect(sent(page, text)).toBeVisible();
}

test('the first message, far back, is changed like any other, also without a network', async ({ member }) => {
  const amina = await member('amina-nilsson');
  await amina.goto(address());
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
  const [selma, amina] = await Promise.all([member('selma-lahti'), member('amina-nilsson')]);
  const old = (page: Page) =>
    page.getByRole('article', { name: 'Meddelande från Håkan Ström' }).filter({ hasText: 'Räkna på vad varje' });
  await selma.goto(address(`${LONG.topic}-003`));
  await expect(old(selma)).toBeInViewport();

  await old(selma).hover();
  await old(selma).getByRole('button', { name: 'Svara' }).click();
  await send(selma, 'Vi räknade, och det stämde.');
  await expect(article(selma, 'och det stämde')).toBeInViewport();

  await amina.goto(address());
  await article(amina, 'och det stämde').getByRole('button', { name: 'Svar på ett tidigare meddelande' }).click();
  await expect(old(amina)).toBeInViewport();

  // The first message is shown above what is loaded: nothing need be fetched for its link.
  const leila = await member('leila-haddad');
  await leila.goto(address(`${LONG.topic}-001`));
  await expect(lead(leila)).toBeInViewport();
  await expect(leila.getByRole('button', { name: 'Visa äldre' })).toBeAttached();
});

test('whoever reads further up, below whose own last message things change, stays there', async ({ member }) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir')]);
  const topic = await openTopic(amina, url, LONG.group, 'Vem låser?', 'Vem låser när alla har gått?');
  await yusuf.goto(`/g/${LONG.group}/amne/${topic}`);
  await send(yusuf, 'Den som kom sist.');
  await send(amina, 'Och sist lyset.', 'Först fönstren, sedan köket.\n\n'.repeat(40));
  await expect(amina.getByText('Och sist lyset.')).toBeInViewport();

  await amina.mouse.wheel(0, -800);
  await expect(amina.getByRole('button', { name: 'Till det senaste' })).toBeVisible();
  const theirs = article(yusuf, 'Den som kom sist');
  await theirs.hover();
  await theirs.getByRole('button', { name: 'Redigera' }).click();
  await yusuf.getByRole('textbox', { name: 'Redigera meddelandet' }).fill('Den som kom sist, alltid.');
  await yusuf.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(article(amina, 'Den som kom sist, alltid.')).toHaveCount(1);
  await send(yusuf, 'Och den som glömmer bjuder på fika.');
  await expect(amina.getByRole('log')).toContainText('bjuder på fika');
  await expect(amina.getByRole('button', { name: '1 nytt, visa' })).toBeVisible();
  await expect(amina.getByText('Och sist lyset.')).not.toBeInViewport();
});

test('whoever stands just above the end stays there when somebody joins', async ({ member }) => {
  const [amina, tove] = await Promise.all([member('amina-nilsson'), member('tove-aronsson')]);
  await amina.goto(address());
  await expect(lead(amina)).toBeAttached();
  await expect(amina.getByRole('complementary')).toBeAttached();
  await composer(amina).focus();
  await amina.mouse.wheel(0, 100_000);
  const fromEnd = () => amina.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  await expect.poll(fromEnd).toBeLessThan(1);
  await amina.mouse.wheel(0, -140);
  await expect.poll(fromEnd).toBe(140);
  const stands = () => amina.evaluate(() => scrollY);
  const before = await stands();

  await tove.goto(`/g/${LONG.group}`);
  await tove.getByRole('button', { name: 'Gå med' }).click();
  await expect(tove.getByRole('link', { name: 'Nytt samtal' })).toBeVisible();
  // Named among those one can mention: what the device knows of the group's members is new.
  await expect(async () => {
    await composer(amina).fill('');
    await composer(amina).pressSequentially('@Tove');
    await expect(amina.getByRole('option', { name: /Tove Aronsson/ })).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await stands()).toBe(before);
});
