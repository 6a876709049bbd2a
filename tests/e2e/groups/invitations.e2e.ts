import type { Page } from '@playwright/test';
import { composer } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { emailOf, mailTo } from '../support/mail.ts';

/** What an address without a group shows: its words, without the page around. */
async function shownAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  return page.getByRole('main').innerText();
}

test('a hidden group: nobody finds it, the invited says yes and writes', async ({ member }) => {
  const [karin, jenny, hanna] = await Promise.all([
    member('karin-berg', '/grupper/ny'),
    member('jenny-palm'),
    member('hanna-sjoholm'),
  ]);
  const name = `Rekrytering ${Date.now()}`;

  await test.step('it is started, and its owner invites by name', async () => {
    await karin.getByRole('textbox', { name: 'Namn' }).fill(name);
    await karin.getByRole('textbox', { name: 'Syfte' }).fill('Vi som läser ansökningarna till tjänsten.');
    await karin.getByRole('radio', { name: 'Dold' }).check();
    await accessible(karin);
    await karin.getByRole('button', { name: 'Starta gruppen' }).click();
    await expect(karin.getByRole('heading', { level: 1, name })).toBeVisible();
    await karin.getByRole('link', { name: 'Bjud in' }).click();
    await expect(karin.getByText('Ingen väntar på att svara.')).toBeVisible();
    await karin.getByRole('searchbox', { name: 'Sök en medlem på namn' }).fill('jen pal');
    await accessible(karin);
    await karin.getByRole('button', { name: 'Bjud in Jenny Palm' }).click();
    const waiting = karin.getByRole('list', { name: 'Har inte svarat' });
    await expect(waiting.getByRole('link', { name: 'Jenny Palm' })).toBeVisible();
    await expect(karin.getByRole('button', { name: 'Inbjuden Jenny Palm' })).toBeFocused();
    await accessible(karin);
  });
  const address = new URL(karin.url()).pathname.replace('/bjud-in', '');

  await test.step('an outsider finds nothing: not in the list, by search, or at its address', async () => {
    await hanna.goto('/grupper');
    await expect(hanna.getByRole('link', { name: /Trygga Nordost/ })).toBeVisible();
    await expect(hanna.getByText(name)).toHaveCount(0);
    await hanna.getByRole('searchbox', { name: 'Sök bland grupperna' }).fill(name);
    await expect(hanna.getByText(/Ingen grupp heter eller handlar om/)).toBeVisible();
    await accessible(hanna);
    const there = await shownAt(hanna, address);
    await accessible(hanna);
    expect(there).not.toContain('Rekrytering');
    expect(await shownAt(hanna, '/g/nothingIsHere0000000')).toBe(there);
    expect(await shownAt(hanna, `${address}/bjud-in`)).toBe(there);
    // What the demo community keeps hidden is hidden too.
    expect(await shownAt(hanna, '/g/mandagsredaktionen')).toBe(there);
  });

  await test.step('the invited is told, sees what it is, and says yes', async () => {
    await mailTo(emailOf('jenny-palm'), ({ subject }) => subject === `Karin Berg bjuder in dig till ${name}`);
    await jenny.getByRole('button', { name: /ny notis|nya notiser/ }).click();
    // In the bell's own list: it loads late, and Hem behind it has the same line.
    const list = jenny.getByRole('dialog', { name: 'Notiser' });
    await list.getByRole('link', { name: new RegExp(`Karin Berg bjuder in dig till ${name}`) }).click();
    await expect(jenny.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(jenny.getByText('Karin Berg bjuder in dig till den här gruppen.')).toBeVisible();
    await expect(jenny.getByRole('link', { name: 'Nytt samtal' })).toHaveCount(0);
    await accessible(jenny);
    await jenny.getByRole('button', { name: 'Tacka ja' }).click();
    await jenny.getByRole('link', { name: 'Nytt samtal' }).click();
    await jenny.getByRole('textbox', { name: 'Rubrik' }).fill('Vem läser vad?');
    await composer(jenny)
      .or(jenny.getByRole('textbox', { name: 'Första meddelandet' }))
      .fill('Jag tar A till K.');
    await accessible(jenny);
    await jenny.getByRole('button', { name: 'Starta samtalet' }).click();
    await expect(jenny.getByRole('article').filter({ hasText: 'Jag tar A till K.' })).toBeVisible();
    await accessible(jenny);
  });

  await test.step('its people find it among theirs; the outsider still does not', async () => {
    await expect(karin.getByText('Ingen väntar på att svara.')).toBeVisible();
    await karin.goto(address);
    await expect(karin.getByRole('link', { name: /Vem läser vad/ })).toBeVisible();
    await jenny.goto('/grupper');
    await expect(jenny.getByRole('link', { name: new RegExp(name) })).toBeVisible();
    await accessible(jenny);
    await hanna.goto('/grupper');
    await expect(hanna.getByRole('link', { name: /Trygga Nordost/ })).toBeVisible();
    await expect(hanna.getByText(name)).toHaveCount(0);
  });
});

test('an invitation that was waiting is declined, and one is taken back', async ({ member }) => {
  const [yusuf, sofia] = await Promise.all([
    member('yusuf-demir', '/g/mandagsredaktionen'),
    member('sofia-ek', '/g/mandagsredaktionen/bjud-in'),
  ]);
  await expect(yusuf.getByText('Sofia Ek bjuder in dig till den här gruppen.')).toBeVisible();
  await sofia.getByRole('searchbox', { name: 'Sök en medlem på namn' }).fill('hanna sjö');
  await sofia.getByRole('button', { name: 'Bjud in Hanna Sjöholm' }).click();
  const waiting = sofia.getByRole('list', { name: 'Har inte svarat' }).getByRole('listitem');
  await expect(waiting).toHaveCount(2);
  await accessible(sofia);
  await sofia.getByRole('button', { name: 'Ta tillbaka Hanna Sjöholm' }).click();
  await expect(waiting).toHaveCount(1);
  await expect(sofia.getByRole('searchbox', { name: 'Sök en medlem på namn' })).toBeFocused();
  await yusuf.getByRole('button', { name: 'Tacka nej' }).click();
  await expect(yusuf.getByRole('heading', { level: 1, name: 'Grupper' })).toBeVisible();
  await accessible(yusuf);
  await expect(sofia.getByText('Ingen väntar på att svara.')).toBeVisible();
  await shownAt(yusuf, '/g/mandagsredaktionen');
});
