import { composer } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, onDevice, ROUTABLE, test } from '../support/journey.ts';

const GROUP = '/g/trygga-nordost';
const TOPIC = 'fa-nattvandrare';

test('a device without a network, with a failing connection, and with a dead one shows what it has, and goes on', async ({
  member,
}) => {
  await test.step('a first connection that fails is made again: a topic never opened here, and a permalink, are shown', async () => {
    const page = await member('fatima-elmi', '/', ROUTABLE);
    let failed = 0;
    const failing = () =>
      page.route(
        /Firestore\/Listen/,
        (route) => {
          failed++;
          return route.abort();
        },
        { times: 2 },
      );
    await failing();
    await page.goto(`${GROUP}/amne/${TOPIC}`);
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(failed).toBe(2);
    const last = (await page.getByRole('article').last().getAttribute('id'))?.replace(/^m-/, '');
    await failing();
    await page.goto(`${GROUP}/m/${last}`);
    await expect(page).toHaveURL(new RegExp(`${TOPIC}\\?m=${last}`));
    expect(failed).toBe(4);
  });

  const page = await member('fatima-elmi', `${GROUP}/amne/${TOPIC}`);
  const first = page.getByRole('article').first();

  await test.step('without a network the app starts, and shows what this device has', async () => {
    await expect(first).toBeVisible();
    await onDevice(page);
    await page.context().setOffline(true);
    await page.reload();
    await expect(first).toBeVisible();
    await expect(composer(page)).toBeVisible();
    await accessible(page);
    await page.getByRole('link', { name: 'Hem', exact: true }).first().click();
    await expect(page.getByRole('link', { name: /Trygga Nordost/ }).first()).toBeVisible();
    await page.context().setOffline(false);
  });

  await test.step('a page whose connection has died for good is loaded anew by itself, with what was begun', async () => {
    await page.goto(`${GROUP}/amne/${TOPIC}`);
    await expect(first).toBeVisible();
    await composer(page).fill('Jag kan på torsdag');
    const before = await page.evaluate(() => performance.timeOrigin);
    // As the SDK says it (dead-client.test.ts holds it to these words).
    await page.evaluate(() => {
      const error = new Error('FIRESTORE (12) INTERNAL ASSERTION FAILED: Unexpected state (ID: ca9)');
      window.dispatchEvent(new ErrorEvent('error', { error }));
    });
    await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => before)).toBeGreaterThan(before);
    await expect(composer(page)).toHaveValue('Jag kan på torsdag');
    await expect(first).toBeVisible();
    await composer(page).fill('');
  });
});
