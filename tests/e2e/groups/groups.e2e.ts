import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { emailOf, mailTo } from '../support/mail.ts';

test('ask and admit: a closed group opens for who was let in, live', async ({ member }) => {
  const [asker, karin] = await Promise.all([member('jenny-palm', '/g/trygga-nordost'), member('karin-berg')]);
  await accessible(asker);
  await asker.getByRole('button', { name: 'Fråga om att gå med' }).click();
  const dialog = asker.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Jag arbetar med belysning i Angered.');
  await accessible(asker);
  await dialog.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(asker.getByText('Du har frågat om att gå med.')).toBeVisible();

  await karin.getByRole('button', { name: /ny notis|nya notiser/ }).click();
  // In the bell's own list: it loads late, and Hem behind it has the same line.
  await karin
    .getByRole('dialog', { name: 'Notiser' })
    .getByRole('link', { name: /vill gå med i Trygga Nordost/ })
    .first()
    .click();
  const request = karin.getByRole('listitem').filter({ hasText: 'belysning i Angered' });
  await accessible(karin);
  await request.getByRole('button', { name: 'Släpp in' }).click();
  await expect(request).toHaveCount(0);

  await expect(asker.getByRole('link', { name: /Trygghetsvandring/ }).first()).toBeVisible();
  await expect(asker.getByRole('button', { name: /ny notis|nya notiser/ })).toBeVisible();
  await mailTo(emailOf('jenny-palm'), ({ text }) => text.includes('Trygga Nordost'));
  await accessible(asker);
});

test('start an open group; another joins with one tap; a draft outlives other pages; leaving it, one may come back', async ({
  member,
}) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson', '/grupper'), member('yusuf-demir')]);
  const name = `Odling på taken ${Date.now()}`;
  await amina.getByRole('link', { name: 'Starta en grupp' }).waitFor();
  await accessible(amina);
  await amina.getByRole('link', { name: 'Starta en grupp' }).click();
  await amina.getByRole('textbox', { name: 'Namn' }).fill(name);
  await amina.getByRole('textbox', { name: 'Syfte' }).fill('Kort');
  await amina.getByRole('button', { name: 'Starta gruppen' }).click();
  await expect(amina.getByText('Skriv minst 10 tecken.')).toBeVisible();
  await expect(amina.getByRole('textbox', { name: 'Namn' })).toHaveValue(name);
  await accessible(amina);
  await amina.getByRole('textbox', { name: 'Syfte' }).fill('Vi som odlar där det inte var tänkt.');
  await amina.getByRole('radio', { name: 'Öppen' }).check();
  await amina.getByRole('button', { name: 'Starta gruppen' }).click();
  await expect(amina.getByRole('heading', { level: 1, name })).toBeVisible();

  await yusuf.goto(new URL(amina.url()).pathname);
  await yusuf.getByRole('button', { name: 'Gå med' }).click();
  await expect(yusuf.getByRole('link', { name: 'Nytt samtal' })).toBeVisible();
  await expect(amina.getByText('2 medlemmar').first()).toBeVisible();
  await accessible(yusuf);

  await test.step('what one writes into a form is there when one comes back by another link, and gone when it is sent', async () => {
    const title = amina.getByRole('textbox', { name: 'Rubrik' });
    const first = amina.getByRole('textbox', { name: 'Första meddelandet' });
    const cell = amina.getByRole('button', { name: 'Närmiljö × Samspel' });
    const question = `Vem har en gräsklippare? ${Date.now()}`;
    const leaveAndComeBack = async () => {
      await amina.getByRole('link', { name: 'Kunskap', exact: true }).first().click();
      await expect(amina).toHaveURL(/kunskap/);
      await amina.getByRole('link', { name: 'Grupper', exact: true }).first().click();
      await amina.getByRole('link', { name }).first().click();
      await amina.getByRole('link', { name: 'Nytt samtal' }).click();
    };
    await amina.getByRole('link', { name: 'Nytt samtal' }).click();
    await title.fill(question);
    await first.fill('Vår är sönder.');
    await cell.click();
    await leaveAndComeBack();
    await expect(title).toHaveValue(question);
    await expect(first).toHaveValue('Vår är sönder.');
    await expect(cell).toHaveAttribute('aria-pressed', 'true');
    await accessible(amina);
    await amina.getByRole('button', { name: 'Starta samtalet' }).click();
    await expect(amina.getByRole('heading', { level: 1, name: question })).toBeVisible();
    await expect(yusuf.getByRole('link', { name: question })).toBeVisible();
    await leaveAndComeBack();
    await expect(title).toHaveValue('');
    await expect(first).toHaveValue('');
    await expect(cell).toHaveAttribute('aria-pressed', 'false');
  });

  await yusuf.getByRole('button', { name: 'Lämna gruppen' }).click();
  await yusuf.getByRole('dialog').getByRole('button', { name: 'Lämna gruppen' }).click();
  await expect(yusuf.getByRole('button', { name: 'Gå med' })).toBeVisible();
});
