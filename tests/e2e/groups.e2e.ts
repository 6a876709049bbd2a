import { composer, openTopic } from '../support/app.ts';
import { accessible, emailOf, expect, mailTo, mailsTo, test, url } from './support/journey.ts';

test('ask and admit: a closed group opens for who was let in, live', async ({ member }) => {
  const [asker, karin] = await Promise.all([member('jenny-palm'), member('karin-berg')]);
  await asker.goto('/g/trygga-nordost');
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

test('a mention reaches the bell and the mailbox, once', async ({ member }) => {
  const [amina, hanna] = await Promise.all([member('amina-nilsson'), member('hanna-sjoholm')]);
  const topic = await openTopic(amina, url, 'dialog-i-planprocessen', 'Vem minns mallen?', 'Jag letar efter en mall.');
  await composer(amina).fill('Du hade en mall, ');
  await composer(amina).pressSequentially('@Hanna');
  await expect(amina.getByRole('listbox', { name: 'Nämn någon i gruppen' })).toBeVisible();
  await accessible(amina);
  await amina.keyboard.press('Enter');
  await composer(amina).pressSequentially('stämmer det?');
  await amina.keyboard.press('Control+Enter');
  await expect(amina.getByRole('article').filter({ hasText: 'stämmer det?' })).toBeVisible();

  const bell = hanna.getByRole('button', { name: /ny notis|nya notiser/ });
  await expect(bell).toBeVisible();
  await bell.click();
  await accessible(hanna);
  await hanna
    .getByRole('dialog', { name: 'Notiser' })
    .getByRole('link', { name: /Amina Nilsson nämnde dig/ })
    .first()
    .click();
  await expect(hanna).toHaveURL(new RegExp(`/g/dialog-i-planprocessen/(amne/${topic}|m/)`));
  await expect(hanna.getByRole('article').filter({ hasText: 'stämmer det?' })).toBeVisible();
  // Other journeys may tell everybody something meanwhile: this one is read.
  await hanna.getByRole('button', { name: /^Notiser$|ny notis|nya notiser/ }).click();
  const list = hanna.getByRole('dialog', { name: 'Notiser' });
  await expect(list).toBeVisible();
  await expect(list.getByRole('link', { name: /Amina Nilsson nämnde dig/ })).toHaveCount(0);
  await hanna.keyboard.press('Escape');
  await accessible(hanna);
});

test('a mention of somebody who is away comes by mail, and its link leads to the message', async ({ member }) => {
  const amina = await member('amina-nilsson');
  const topic = await openTopic(amina, url, 'dialog-i-planprocessen', 'Fråga till Maja', 'En fråga om tidplanen.');
  await composer(amina).pressSequentially('@Maja');
  await expect(amina.getByRole('listbox', { name: 'Nämn någon i gruppen' })).toBeVisible();
  await amina.keyboard.press('Enter');
  await composer(amina).pressSequentially('hinner ni före jul?');
  await amina.keyboard.press('Control+Enter');
  const isIt = ({ text }: { text: string }) => text.includes('Fråga till Maja');
  const mail = await mailTo(emailOf('maja-lindqvist'), isIt);
  expect(mail.text).toContain('Amina Nilsson');
  expect((await mailsTo(emailOf('maja-lindqvist'))).filter(isIt)).toHaveLength(1);

  const maja = await member('maja-lindqvist');
  await maja.goto(mail.links.find((link) => link.includes('/g/')) ?? '');
  await expect(maja.getByRole('article').filter({ hasText: 'hinner ni före jul?' })).toBeVisible();
  expect(topic).not.toBe('');
});

test('start an open group; another joins with one tap, leaves, and may come back', async ({ member }) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir')]);
  const name = `Odling på taken ${Date.now()}`;
  await amina.goto('/grupper');
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
  await yusuf.getByRole('button', { name: 'Lämna gruppen' }).click();
  await yusuf.getByRole('dialog').getByRole('button', { name: 'Lämna gruppen' }).click();
  await expect(yusuf.getByRole('button', { name: 'Gå med' })).toBeVisible();
});

test('what one writes into a form is there when one comes back by another link, and gone when it is sent', async ({
  member,
}) => {
  const amina = await member('amina-nilsson');
  const title = amina.getByRole('textbox', { name: 'Rubrik' });
  const first = amina.getByRole('textbox', { name: 'Första meddelandet' });
  const cell = amina.getByRole('button', { name: 'Närmiljö × Samspel' });
  const question = `Vem har en gräsklippare? ${Date.now()}`;
  const leaveAndComeBack = async () => {
    await amina.getByRole('link', { name: 'Kunskap', exact: true }).first().click();
    await expect(amina).toHaveURL(/kunskap/);
    await amina.getByRole('link', { name: 'Grupper', exact: true }).first().click();
    await amina.getByRole('link', { name: 'Dialog i planprocessen' }).first().click();
    await amina.getByRole('link', { name: 'Nytt samtal' }).click();
  };
  await amina.goto('/g/dialog-i-planprocessen/nytt');
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
  await leaveAndComeBack();
  await expect(title).toHaveValue('');
  await expect(first).toHaveValue('');
  await expect(cell).toHaveAttribute('aria-pressed', 'false');
});
