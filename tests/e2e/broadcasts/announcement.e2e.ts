import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { emailOf, mailTo, mailsTo } from '../support/mail.ts';

/** One that no other journey counts the notices of. */
const GROUP = 'allmannyttan-och-foreningslivet';

test('an announcement to a group is seen live and comes by mail, which stops by one click', async ({
  member,
  visitor,
}) => {
  const [yusuf, karin] = await Promise.all([member('yusuf-demir', `/g/${GROUP}`), member('karin-berg')]);
  const title = `Vandringen flyttas till torsdag ${Date.now()}`;
  await yusuf.getByRole('link', { name: 'Skriv till alla i gruppen' }).click();
  await accessible(yusuf);
  await yusuf.getByRole('button', { name: 'Skicka till alla' }).click();
  await expect(yusuf.getByText('Skriv minst 3 tecken.')).toBeVisible();
  await yusuf.getByRole('textbox', { name: 'Rubrik' }).fill(title);
  await yusuf.getByRole('textbox', { name: 'Text' }).fill('Vi går **kl. 17** i stället. <img src=x onerror=alert(1)>');
  await accessible(yusuf);
  await yusuf.getByRole('button', { name: 'Skicka till alla' }).click();
  await expect(yusuf.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(yusuf.getByText(/^Skickat till \d+ personer\.$/)).toBeVisible();
  await accessible(yusuf);

  await test.step('a member sees it in the bell without doing anything, and reads it', async () => {
    await karin.getByRole('button', { name: /ny notis|nya notiser/ }).click();
    const list = karin.getByRole('dialog', { name: 'Notiser' });
    await list.getByRole('link', { name: new RegExp(`Anslag: ${title}`) }).click();
    await expect(karin.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(karin.getByRole('article').locator('strong')).toHaveText('kl. 17');
    await expect(karin.locator('main img')).toHaveCount(0);
    await accessible(karin);
    await karin.goto(`/g/${GROUP}`);
    await expect(karin.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible();
    await accessible(karin);
  });

  const isIt = ({ subject }: { subject: string }) => subject.includes(title);
  const linkIn = (links: readonly string[]) => links.find((link) => link.includes('/avsluta?')) ?? '';

  await test.step('the link at the foot of the mail asks first; a forged one does nothing', async () => {
    const mail = await mailTo(emailOf('ali-rahimi'), isIt);
    const link = linkIn(mail.links);
    const page = await visitor();
    await page.goto(link.replace('mailAnnouncements', 'mailMentions'));
    await expect(page.getByRole('heading', { level: 1, name: 'Länken fungerar inte' })).toBeVisible();
    await page.goto(link);
    await accessible(page);
    await page.getByRole('button', { name: 'Stäng av mejlen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mejlen är avstängda' })).toBeVisible();
    await accessible(page);
    expect((await mailsTo(emailOf('ali-rahimi'))).filter(isIt)).toHaveLength(1);
  });

  await test.step('a mail program stops them by one POST, and the settings show it', async () => {
    const mail = await mailTo(emailOf('dragan-ilic'), isIt);
    const answer = await fetch(linkIn(mail.links), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    const dragan = await member('dragan-ilic', '/mitt/installningar');
    await expect(dragan.getByRole('checkbox', { name: /skriver till alla/ })).not.toBeChecked();
    await expect(dragan.getByRole('checkbox', { name: 'När någon nämner dig' })).toBeChecked();
    await accessible(dragan);
  });

  await test.step('taken back, it is gone where it is being read and from the bells', async () => {
    await karin.goBack();
    await expect(karin.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const gunilla = await member('gunilla-fors', '/notiser');
    await expect(gunilla.getByRole('link', { name: new RegExp(title) })).toBeVisible();
    await yusuf.getByRole('button', { name: 'Ta tillbaka anslaget' }).click();
    const dialog = yusuf.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await accessible(yusuf);
    await dialog.getByRole('button', { name: 'Ta tillbaka anslaget' }).click();
    await expect(dialog).toContainText('Det här behöver fyllas i.');
    await dialog.getByRole('textbox', { name: 'Skäl' }).fill('Fel dag.');
    await dialog.getByRole('button', { name: 'Ta tillbaka anslaget' }).click();
    await expect(yusuf).toHaveURL(new RegExp(`/g/${GROUP}$`));
    await expect(yusuf.getByText(title)).toHaveCount(0);
    await expect(karin.getByRole('heading', { level: 1, name: title })).toHaveCount(0);
    await accessible(karin);
    await expect(gunilla.getByRole('link', { name: new RegExp(title) })).toHaveCount(0);
  });
});
