import { DEMO_PASSWORD } from '../../../scripts/seed/accounts.ts';
import { callAs } from '../../support/callables.ts';
import { composer, openTopic, sent } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, test, url } from '../support/journey.ts';
import { emailOf, mailTo } from '../support/mail.ts';

const UID = 'dragan-ilic';
const GROUP = 'allmannyttan-och-foreningslivet';

test('suspend and end: a member sees at once why they cannot write, and it ends by itself', async ({ member }) => {
  const [dragan, olle] = await Promise.all([member(UID), member('olle-lund', `/folk/${UID}`)]);
  await openTopic(dragan, url, GROUP, 'Nycklar till lokalen', 'Vem har den extra nyckeln?');
  await composer(dragan).fill('Ett utkast som ska finnas kvar');

  await accessible(olle);
  await olle.getByRole('button', { name: 'Stäng av från att skriva' }).click();
  const dialog = olle.getByRole('dialog', { name: /^Stäng av Dragan/ });
  await dialog.getByRole('button', { name: 'Stäng av från att skriva' }).click();
  await expect(dialog.getByText('Det här behöver fyllas i.')).toBeVisible();
  await accessible(olle);
  await dialog.getByRole('radio', { name: '7 dagar' }).check();
  await dialog.getByRole('textbox', { name: 'Skäl' }).fill('Reklam i tre grupper.');
  await accessible(olle);
  await dialog.getByRole('button', { name: 'Stäng av från att skriva' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(olle.getByText(/Dragan .* kan läsa men inte skriva förrän/)).toBeVisible();
  await accessible(olle);

  // Live, with the reason, while the rest stays readable.
  await expect(dragan.getByText('Skälet: Reklam i tre grupper.')).toBeVisible();
  await expect(composer(dragan)).toHaveCount(0);
  await expect(dragan.getByRole('article').first()).toBeVisible();
  await accessible(dragan);
  const mail = await mailTo(emailOf(UID), ({ subject }) => subject === 'Du kan läsa men inte skriva just nu');
  expect(mail.text).toContain('Reklam i tre grupper.');
  expect(mail.text).not.toContain('Olle');

  await olle.getByRole('button', { name: 'Häv avstängningen' }).click();
  const back = olle.getByRole('dialog', { name: /skriva igen/ });
  await back.getByRole('textbox', { name: 'Skäl' }).fill('Missförstånd.');
  await back.getByRole('button', { name: 'Häv avstängningen' }).click();
  await expect(composer(dragan)).toHaveValue('Ett utkast som ska finnas kvar');
  await expect(olle.getByRole('button', { name: 'Stäng av från att skriva' })).toBeVisible();

  // A short one, by the same callable: it ends without anybody doing anything.
  const input = { id: `short-${Date.now()}`, uid: UID, seconds: 6, reason: 'En kort paus.' };
  await callAs('olle-lund', DEMO_PASSWORD, 'restrict', input);
  await expect(dragan.getByText('Skälet: En kort paus.')).toBeVisible();
  await expect(composer(dragan)).toHaveCount(0);
  await expect(composer(dragan)).toBeVisible({ timeout: 15_000 });
  await composer(dragan).fill('Nu går det igen');
  await composer(dragan).press('Control+Enter');
  await expect(sent(dragan, 'Nu går det igen')).toBeVisible();
  await accessible(dragan);
});
