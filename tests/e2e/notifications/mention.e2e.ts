import { composer, openTopic } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, test, url } from '../support/journey.ts';
import { emailOf, mailTo, mailsTo } from '../support/mail.ts';

test('a mention reaches the bell; whom it does not find, it reaches by one mail whose link leads to the message', async ({
  member,
}) => {
  const [amina, hanna] = await Promise.all([member('amina-nilsson'), member('hanna-sjoholm')]);
  const title = `Vem minns mallen? ${Date.now()}`;
  const topic = await openTopic(amina, url, 'dialog-i-planprocessen', title, 'Jag letar efter en mall.');
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

  await test.step('of somebody who is away', async () => {
    await composer(amina).pressSequentially('@Maja');
    await expect(amina.getByRole('listbox', { name: 'Nämn någon i gruppen' })).toBeVisible();
    await amina.keyboard.press('Enter');
    await composer(amina).pressSequentially('hinner ni före jul?');
    await amina.keyboard.press('Control+Enter');
    const isIt = ({ text }: { text: string }) => text.includes(title);
    const mail = await mailTo(emailOf('maja-lindqvist'), isIt);
    expect(mail.text).toContain('Amina Nilsson');
    expect((await mailsTo(emailOf('maja-lindqvist'))).filter(isIt)).toHaveLength(1);
    const maja = await member(
      'maja-lindqvist',
      mail.links.find((link) => link.includes('/g/')),
    );
    await expect(maja.getByRole('article').filter({ hasText: 'hinner ni före jul?' })).toBeVisible();
  });
});
