import { composer, openTopic } from '../support/app.ts';
import { isRead } from './support/device.ts';
import { accessible, expect, test, url } from './support/journey.ts';

const GROUP = 'dialog-i-planprocessen';
const message = (text: string) => ({ hasText: text });

test('two members meet in a topic and chat live; an edit keeps its history', async ({ member }) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir')]);
  const topic = await openTopic(amina, url, GROUP, 'Återkoppling efter samråd', 'Hur återkopplar ni till dem som kom?');
  await accessible(amina);

  await yusuf.goto(`/g/${GROUP}`);
  await yusuf.getByRole('link', { name: /Återkoppling efter samråd/ }).click();
  await expect(yusuf.getByRole('article').filter(message('Hur återkopplar ni'))).toBeVisible();
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
    const line = amina.getByRole('listitem').filter(message('Återkoppling efter samråd')).first();
    await expect(line).toContainText('1 oläst');
    await line.getByRole('link').first().click();
    await expect(amina.getByRole('article').filter(message('skriver upp'))).toBeVisible();
    await expect.poll(() => isRead(amina, topic, 'skriver upp')).toBe(true);
    await amina.goto(`/g/${GROUP}`);
    await expect(line).not.toContainText('oläst');
  });
  expect(topic).toMatch(/^[A-Za-z0-9]{20}$/);
});

const PHONE = { width: 390, height: 844 };

test('far down in a topic a line says where one is, leads up and back, and hides no focus', async ({ member }) => {
  const amina = await member('amina-nilsson');
  await amina.setViewportSize(PHONE);
  await amina.goto('/g/trygga-nordost');
  await amina.getByRole('link', { name: /Trygghetsvandring i december/ }).click();
  const up = amina.getByRole('button', { name: /^Till början: Trygghetsvandring i december/ });
  const title = amina.getByRole('heading', { level: 1 });
  await expect(up).toBeInViewport();
  await accessible(amina);

  for (const size of [{ width: 1280, height: 720 }, PHONE]) {
    await amina.setViewportSize(size);
    await composer(amina).focus();
    for (let presses = 0; presses < 20; presses++) {
      await amina.keyboard.press('Shift+Tab');
      const hidden = await amina.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('[data-where]');
        const box = document.getElementById('m-end');
        if (!focused?.closest('article') || !bar || !box) return false;
        const { top, bottom } = focused.getBoundingClientRect();
        return top < bar.getBoundingClientRect().bottom || bottom > box.getBoundingClientRect().top;
      });
      expect(hidden).toBe(false);
    }
  }

  await up.click();
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await expect(up).toBeHidden();
  await amina.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(up).toBeVisible();
  // At 400 % the words need the room.
  await amina.setViewportSize({ width: 320, height: 256 });
  await expect(up).toBeHidden();
  await amina.setViewportSize(PHONE);
  await amina.getByRole('main').getByRole('link', { name: 'Trygga Nordost' }).last().click();
  await expect(amina.getByRole('heading', { level: 1, name: 'Trygga Nordost' })).toBeVisible();
});

test('no HTML from a member ever runs', async ({ member }) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir')]);
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script> [klicka](javascript:alert(3)) slut';
  const topic = await openTopic(amina, url, GROUP, '<b>Rubrik</b> med tecken', hostile);
  await yusuf.goto(`/g/${GROUP}/amne/${topic}`);
  const shown = yusuf.getByRole('article').filter(message('slut'));
  await expect(shown).toContainText('<img src=x onerror=alert(1)>');
  await expect(yusuf.locator('main img, main script, main a[href^="javascript"]')).toHaveCount(0);
  await expect(yusuf.getByRole('heading', { level: 1 })).toHaveText('<b>Rubrik</b> med tecken');
});
