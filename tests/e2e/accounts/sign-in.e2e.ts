import { DEMO_PASSWORD } from '../../../scripts/seed/accounts.ts';
import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { codeFor, emailOf, mailsTo } from '../support/mail.ts';

test('a newcomer signs in by code, accepts the terms and says who they are', async ({ visitor }) => {
  const page = await visitor();
  const email = `ny-${Date.now()}@kommun.example`;
  await page.goto('/');
  await accessible(page);
  await page.getByRole('link', { name: 'Logga in' }).first().click();
  await page.getByRole('textbox', { name: 'E-post' }).fill('inte en adress');
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(page.getByText('Skriv en e-postadress')).toBeVisible();
  await accessible(page);

  await page.getByRole('textbox', { name: 'E-post' }).fill(email);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  const code = await codeFor(email);
  await test.step('a wrong code is refused in words, and the right one still counts', async () => {
    const wrong = code === '123456' ? '654321' : '123456';
    await page.getByRole('textbox', { name: 'Kod från mejlet' }).fill(wrong);
    await expect(page.getByText('Koden stämmer inte.')).toBeVisible();
    await accessible(page);
  });
  // Six digits are enough: nothing more to press.
  await page.getByRole('textbox', { name: 'Kod från mejlet' }).fill(code);

  await expect(page.getByRole('heading', { level: 1, name: 'Villkoren' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Jag godkänner villkoren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vem är du?' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Namn' }).fill('Nadja Nykomling');
  await page.getByLabel('Sektor').selectOption({ label: 'Kommun' });
  await accessible(page);
  await page.getByRole('button', { name: 'Klart, visa mig runt' }).click();
  await expect(page.getByRole('button', { name: 'Ditt konto, Nadja Nykomling' })).toBeVisible();
  await accessible(page);
  expect(await mailsTo(email)).toHaveLength(1);
});

test('a forgotten password: a code, then a new one that works', async ({ visitor }, { repeatEachIndex }) => {
  const page = await visitor();
  // Somebody else at each repetition: codes to one address are paced.
  const email = emailOf(['niklas-ferm', 'malin-kvist', 'david-lilja', 'rosa-mendez'][repeatEachIndex] ?? '');
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med lösenord' }).click();
  await page.getByRole('button', { name: 'Glömt lösenordet?' }).click();
  await page.getByRole('textbox', { name: 'E-post' }).fill(email);
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await page.getByRole('textbox', { name: 'Kod från mejlet' }).fill(await codeFor(email));
  await page.getByLabel('Nytt lösenord', { exact: true }).fill('ett helt nytt lösenord');
  await page.getByRole('button', { name: 'Spara lösenordet' }).click();
  await expect(page.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();

  const elsewhere = await visitor();
  await elsewhere.goto('/logga-in');
  await elsewhere.getByRole('button', { name: 'Logga in med lösenord' }).click();
  await elsewhere.getByRole('textbox', { name: 'E-post' }).fill(email);
  await elsewhere.getByLabel('Lösenord', { exact: true }).fill(DEMO_PASSWORD);
  await elsewhere.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(elsewhere.getByText('Adressen och lösenordet hör inte ihop.')).toBeVisible();
  await accessible(elsewhere);
  await elsewhere.getByLabel('Lösenord', { exact: true }).fill('ett helt nytt lösenord');
  await elsewhere.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(elsewhere.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
});

test('a password account reads nothing until its address is verified by code', async ({ visitor }) => {
  const page = await visitor();
  const email = `losen-${Date.now()}@forening.example`;
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med lösenord' }).click();
  await page.getByRole('button', { name: 'Ny här? Bli medlem med lösenord' }).click();
  await page.getByRole('textbox', { name: 'E-post' }).fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill('kort');
  await page.getByRole('button', { name: 'Bli medlem', exact: true }).click();
  await expect(page.getByText('Lösenordet behöver minst tio tecken.')).toBeVisible();
  await page.getByLabel('Lösenord', { exact: true }).fill('flera ord efter varandra');
  await page.getByRole('button', { name: 'Bli medlem', exact: true }).click();
  await page.getByRole('textbox', { name: 'Kod från mejlet' }).fill(await codeFor(email));
  await expect(page.getByRole('heading', { level: 1, name: 'Villkoren' })).toBeVisible();
});

test('Google and Microsoft lead back to the page for everyone where one signed in, and to who knows more', async ({
  visitor,
}) => {
  for (const provider of ['Google', 'Microsoft']) {
    const page = await visitor();
    await page.goto('/p/stenungsund-hasselbacken');
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: 'Logga in' }).first().click();
    await page.getByRole('button', { name: `Fortsätt med ${provider}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Välj ett testkonto' });
    await expect(dialog).toBeVisible();
    await accessible(page);
    await dialog.getByRole('button').filter({ hasText: '@' }).first().click();
    await expect(page.getByRole('button', { name: /^Ditt konto/ })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/\/p\/stenungsund-hasselbacken$/);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

    await page.getByRole('region', { name: 'Vem vet mer' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/folk\?kompetens=/);
    await expect(page.getByText(/^\d+ av \d+/)).toBeVisible();
    await accessible(page);
  }
});
