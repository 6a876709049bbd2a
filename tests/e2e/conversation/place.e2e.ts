import type { Page } from '@playwright/test';
import { composer, openTopic, sent } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, test, url } from '../support/journey.ts';

/** Of the demo community: long enough to be far down in. */
const LONG = { group: 'motesplatser-och-sprakcafeer', topic: 'huset-som-alla-ska-dela' };
const PHONE = { width: 390, height: 844 };
const article = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

async function send(page: Page, text: string, before = '') {
  await composer(page).fill(before + text);
  await composer(page).press('Control+Enter');
  await expect(sent(page, text)).toBeVisible();
}

test('whoever reads further up, below whose own last message things change, stays there', async ({ member }) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir')]);
  const topic = await openTopic(amina, url, LONG.group, 'Vem låser?', 'Vem låser när alla har gått?');
  await yusuf.goto(`/g/${LONG.group}/amne/${topic}`);
  await send(yusuf, 'Den som kom sist.');
  await send(amina, 'Och sist lyset.', 'Först fönstren, sedan köket.\n\n'.repeat(40));
  await expect(amina.getByText('Och sist lyset.')).toBeInViewport();

  await amina.mouse.wheel(0, -800);
  await expect(amina.getByRole('button', { name: 'Till det senaste' })).toBeVisible();
  const theirs = article(yusuf, 'Den som kom sist');
  await theirs.hover();
  await theirs.getByRole('button', { name: 'Redigera' }).click();
  await yusuf.getByRole('textbox', { name: 'Redigera meddelandet' }).fill('Den som kom sist, alltid.');
  await yusuf.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(article(amina, 'Den som kom sist, alltid.')).toHaveCount(1);
  await send(yusuf, 'Och den som glömmer bjuder på fika.');
  await expect(amina.getByRole('log')).toContainText('bjuder på fika');
  await expect(amina.getByRole('button', { name: '1 nytt, visa' })).toBeVisible();
  await expect(amina.getByText('Och sist lyset.')).not.toBeInViewport();
});

test('far down in a topic one stays where one stands when somebody joins; a line leads up and back, and hides no focus', async ({
  member,
}) => {
  const [amina, tove] = await Promise.all([
    member('amina-nilsson', `/g/${LONG.group}/amne/${LONG.topic}`),
    member('tove-aronsson', `/g/${LONG.group}`),
  ]);
  await test.step('whoever stands just above the end stays there when somebody joins', async () => {
    await expect(amina.getByRole('article', { name: 'Första meddelandet' })).toBeAttached();
    await expect(amina.getByRole('complementary')).toBeAttached();
    await composer(amina).focus();
    await amina.mouse.wheel(0, 100_000);
    const fromEnd = () => amina.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    await expect.poll(fromEnd).toBeLessThan(1);
    await amina.mouse.wheel(0, -140);
    await expect.poll(fromEnd).toBe(140);
    const stands = () => amina.evaluate(() => scrollY);
    const before = await stands();

    await tove.getByRole('button', { name: 'Gå med' }).click();
    await expect(tove.getByRole('link', { name: 'Nytt samtal' })).toBeVisible();
    // Named among those one can mention: what the device knows of the group's members is new.
    await expect(async () => {
      await composer(amina).fill('');
      await composer(amina).pressSequentially('@Tove');
      await expect(amina.getByRole('option', { name: /Tove Aronsson/ })).toBeVisible({ timeout: 500 });
    }).toPass();
    expect(await stands()).toBe(before);
    await composer(amina).fill('');
  });

  await test.step('a line says where one is, leads up and back, and hides no focus', async () => {
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
        expect(await amina.evaluate(focusIsHidden)).toBe(false);
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
});

/** In the page: whether what has the focus is under the line at the top or the composer. */
function focusIsHidden(): boolean {
  const focused = document.activeElement;
  const bar = document.querySelector('[data-where]');
  const box = document.getElementById('m-end');
  if (!focused?.closest('article') || !bar || !box) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  return top < bar.getBoundingClientRect().bottom || bottom > box.getBoundingClientRect().top;
}
