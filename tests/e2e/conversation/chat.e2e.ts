import { composer, openTopic } from '../../support/app.ts';
import { isRead } from '../support/device.ts';
import { accessible } from '../support/axe.ts';
import { expect, test, url } from '../support/journey.ts';

const GROUP = 'dialog-i-planprocessen';
const message = (text: string) => ({ hasText: text });

test('two members meet in a topic and chat live; an edit keeps its history, an answer leads back, no HTML runs', async ({
  member,
}) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir', `/g/${GROUP}`)]);
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script> [klicka](javascript:alert(3)) slut';
  const title = '<b>Återkoppling</b> efter samråd';
  const topic = await openTopic(amina, url, GROUP, title, `Hur återkopplar ni till dem som kom? ${hostile}`);
  await accessible(amina);

  await yusuf.getByRole('link', { name: /Återkoppling.* efter samråd/ }).click();
  const asked = yusuf.getByRole('article').filter(message('Hur återkopplar ni'));
  await expect(asked).toContainText('<img src=x onerror=alert(1)>');
  await expect(yusuf.locator('main img, main script, main a[href^="javascript"]')).toHaveCount(0);
  await expect(yusuf.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(composer(yusuf)).toBeVisible();
  await accessible(yusuf);

  await test.step('B answers, A sees it without doing anything', async () => {
    await composer(yusuf).fill('Vi **ringer** alla som lämnade nummer.');
    await composer(yusuf).press('Control+Enter');
    await expect(composer(yusuf)).toHaveValue('');
    await expect(amina.getByRole('article').filter(message('Vi ringer alla')).locator('strong')).toHaveText('ringer');
    await accessible(amina);
  });

  await test.step('B edits; A sees the new text, and may read the old one', async () => {
    const mine = yusuf.getByRole('article').filter(message('Vi ringer alla'));
    await mine.hover();
    await mine.getByRole('button', { name: 'Redigera' }).click();
    const box = yusuf.getByRole('textbox', { name: 'Redigera meddelandet' });
    await box.fill('Vi ringer alla som lämnade nummer, inom en vecka.');
    await accessible(yusuf);
    await yusuf.getByRole('button', { name: 'Spara ändringen' }).click();
    const theirs = amina.getByRole('article').filter(message('inom en vecka'));
    await expect(theirs).toContainText('redigerat');
    await theirs.getByRole('button', { name: /redigerat|tidigare versioner/i }).click();
    await expect(amina.getByRole('dialog')).toContainText('ringer');
    await accessible(amina);
    await amina.keyboard.press('Escape');
  });

  await test.step('what one has not seen is counted from one pointer', async () => {
    await amina.goto('/grupper');
    await composer(yusuf).fill('Och vi skriver upp vad som blev av det.');
    await composer(yusuf).press('Control+Enter');
    await expect(yusuf.getByRole('article').filter(message('skriver upp'))).toBeVisible();
    await amina.goto(`/g/${GROUP}`);
    const line = amina.getByRole('listitem').filter(message(title)).first();
    await expect(line).toContainText('1 oläst');
    await line.getByRole('link').first().click();
    await expect(amina.getByRole('article').filter(message('skriver upp'))).toBeVisible();
    await expect.poll(() => isRead(amina, topic, 'skriver upp')).toBe(true);
    await amina.goto(`/g/${GROUP}`);
    await expect(line).not.toContainText('oläst');
  });
  expect(topic).toMatch(/^[A-Za-z0-9]{20}$/);

  await test.step('an answer reaches whom it answers, and leads back to what was said', async () => {
    await amina.goto(`/g/${GROUP}/amne/${topic}`);
    const answerTo = async () => {
      await asked.hover();
      await asked.getByRole('button', { name: 'Svara', exact: true }).click();
    };
    await answerTo();
    await expect(yusuf.getByText('Du svarar')).toBeVisible();
    await expect(composer(yusuf)).toBeFocused();
    await accessible(yusuf);
    await yusuf.keyboard.press('Escape');
    await expect(yusuf.getByText('Du svarar')).toHaveCount(0);
    await answerTo();
    await composer(yusuf).fill('Jag ledde det. Kartan finns kvar.');
    await yusuf.keyboard.press('Control+Enter');
    await expect(yusuf.getByText('Du svarar')).toHaveCount(0);

    const answer = amina.getByRole('article').filter(message('Jag ledde det'));
    await expect(answer.getByRole('button', { name: /Svar till Amina Nilsson/ })).toBeVisible();
    await answer.getByRole('button', { name: /Svar till Amina Nilsson/ }).click();
    await expect(amina.getByRole('article').filter(message('Hur återkopplar ni')).first()).toBeFocused();
    await accessible(amina);

    await amina.goto('/notiser');
    await amina
      .getByRole('link', { name: /Yusuf Demir svarade dig/ })
      .first()
      .click();
    await expect(answer).toBeVisible();
  });
});
