import { DEMO_PASSWORD } from '../../../scripts/seed/accounts.ts';
import { callAs } from '../../support/callables.ts';
import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';

test('roles: given by an administrator, they hold at once, and the log says so to administrators only', async ({
  member,
}) => {
  const [cecilia, hanna] = await Promise.all([member('cecilia-nord'), member('hanna-sjoholm', '/folk/karin-berg')]);
  await expect(hanna.getByRole('heading', { level: 1, name: 'Karin Berg' })).toBeVisible();
  await expect(hanna.getByRole('button', { name: 'Stäng av från att skriva' })).toHaveCount(0);
  await expect(hanna.getByRole('button', { name: /Stäng av/ })).toHaveCount(0);
  await accessible(hanna);

  await cecilia.getByRole('button', { name: /^Ditt konto/ }).click();
  await cecilia.getByRole('menuitem', { name: 'Roller och logg' }).click();
  await expect(cecilia.getByRole('heading', { level: 1, name: 'Roller och befogenheter' })).toBeVisible();
  await expect(cecilia.getByRole('listitem').filter({ hasText: 'Olle Lund' }).first()).toBeVisible();
  await accessible(cecilia);
  await cecilia.getByRole('searchbox', { name: 'Sök en medlem' }).fill('sjoh');
  await cecilia.getByRole('button', { name: 'Ändra roller för Hanna Sjöholm' }).click();
  const dialog = cecilia.getByRole('dialog', { name: 'Roller för Hanna Sjöholm' });
  await dialog.getByRole('checkbox', { name: 'Moderator' }).check();
  await dialog.getByRole('textbox', { name: 'Skäl' }).fill('Vikarierar för Olle i december.');
  await accessible(cecilia);
  await dialog.getByRole('button', { name: 'Spara rollerna' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cecilia.getByText('Vikarierar för Olle i december.')).toBeVisible();
  await expect(cecilia.getByText('Cecilia Nord gav Hanna Sjöholm rollen moderator')).toBeVisible();
  await accessible(cecilia);

  await expect(hanna.getByRole('button', { name: 'Stäng av från att skriva' })).toBeVisible();
  await accessible(hanna);

  await test.step('a moderator is no administrator', async () => {
    await hanna.getByRole('button', { name: /^Ditt konto/ }).click();
    await expect(hanna.getByRole('menuitem', { name: 'Inställningar' })).toBeVisible();
    await expect(hanna.getByRole('menuitem', { name: 'Roller och logg' })).toHaveCount(0);
    await hanna.goto('/admin');
    await expect(hanna.getByRole('heading', { level: 1, name: 'Den här sidan är inte öppen för dig' })).toBeVisible();
    await expect(hanna.getByRole('heading', { name: 'Så har befogenheter använts' })).toHaveCount(0);
    await accessible(hanna);
    await hanna.goto('/folk/karin-berg');
    await expect(hanna.getByRole('button', { name: 'Stäng av från att skriva' })).toBeVisible();
  });

  // Nobody takes the last administrator away, and no moderator makes one.
  const none = { moderator: false, editor: false, organiser: false, administrator: false };
  const last = { id: 'last', uid: 'cecilia-nord', roles: none, reason: 'x' };
  await expect(callAs('cecilia-nord', DEMO_PASSWORD, 'setRoles', last)).rejects.toThrow('not-allowed');
  const climb = { id: 'climb', uid: 'hanna-sjoholm', roles: { ...none, administrator: true }, reason: 'x' };
  await expect(callAs('hanna-sjoholm', DEMO_PASSWORD, 'setRoles', climb)).rejects.toThrow('not-allowed');
  const away = { id: 'away', uid: 'hanna-sjoholm', roles: none, reason: 'Klart.' };
  await callAs('cecilia-nord', DEMO_PASSWORD, 'setRoles', away);
  await expect(hanna.getByRole('button', { name: 'Stäng av från att skriva' })).toHaveCount(0);
});
