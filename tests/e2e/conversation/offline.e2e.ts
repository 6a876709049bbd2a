import type { Page } from '@playwright/test';
import { composer, openTopic, sent } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, ROUTABLE, test, url } from '../support/journey.ts';

const GROUP = 'barnperspektiv-pa-kartan';
const article = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
async function send(page: Page, text: string) {
  await composer(page).fill(text);
  await composer(page).press('Control+Enter');
}

test('offline and back: both write, both end with the same conversation; what takes long to send says so', async ({
  member,
}) => {
  const [amina, fatima] = await Promise.all([member('amina-nilsson', '/', ROUTABLE), member('fatima-elmi')]);
  const topic = await openTopic(amina, url, GROUP, 'Skolvägar i mörker', 'Vilka korsningar nämner barnen?');
  await fatima.goto(`/g/${GROUP}/amne/${topic}`);
  await expect(article(fatima, 'Vilka korsningar')).toBeVisible();

  await test.step('a message whose sending takes long says so, until it is there', async () => {
    const { promise: moved, resolve: move } = Promise.withResolvers<void>();
    await amina.route(/:commit|Firestore\/Write/, async (route) => {
      await moved;
      await route.continue();
    });
    await send(amina, 'Jag har en lista över korsningarna');
    await expect(article(amina, 'en lista över')).toContainText('skickas');
    await accessible(amina);
    await expect(sent(amina, 'en lista över')).toHaveCount(0);
    move();
    await expect(sent(amina, 'en lista över')).toBeVisible();
    await expect(article(amina, 'en lista över')).not.toContainText('skickas');
    await expect(article(fatima, 'en lista över')).toBeVisible();
    await amina.unrouteAll({ behavior: 'wait' });
  });

  await amina.context().setOffline(true);
  await send(amina, 'Skrivet på spårvagnen, ett');
  await send(amina, 'Skrivet på spårvagnen, två');
  await expect(article(amina, 'spårvagnen, ett')).toContainText('skickas');
  await accessible(amina);
  await send(fatima, 'Skrivet vid skrivbordet');
  await expect(article(fatima, 'vid skrivbordet')).toBeVisible();
  await expect(article(fatima, 'spårvagnen')).toHaveCount(0);

  await amina.context().setOffline(false);
  await expect(article(amina, 'vid skrivbordet')).toBeVisible({ timeout: 30_000 });
  await expect(article(fatima, 'spårvagnen, två')).toBeVisible({ timeout: 30_000 });
  await expect(sent(amina, 'spårvagnen, ett')).toBeVisible();
  await expect(article(amina, 'spårvagnen, ett')).not.toContainText('skickas');
  const conversation = (page: Page) => page.getByRole('article').locator('p').allTextContents();
  await expect.poll(async () => (await conversation(amina)).join()).toBe((await conversation(fatima)).join());
});

test('a tab killed in the middle of sending loses nothing and doubles nothing', async ({ member }) => {
  const amina = await member('amina-nilsson');
  const topic = await openTopic(amina, url, GROUP, 'Kartan över lekplatser', 'Vem har den senaste kartan?');
  const context = amina.context();
  await context.setOffline(true);
  await send(amina, 'Det här skrevs just innan fliken dog');
  await expect(article(amina, 'innan fliken dog')).toContainText('skickas');
  await amina.close({ runBeforeUnload: false });

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/g/${GROUP}/amne/${topic}`);
  await expect(sent(again, 'innan fliken dog')).toBeVisible();
  await again.reload();
  await expect(article(again, 'innan fliken dog')).toHaveCount(1);

  // Nor does who closes it with the very press that sends.
  await send(again, 'Det här skrevs och sedan var jag borta');
  await again.close({ runBeforeUnload: false });
  const last = await context.newPage();
  await last.goto(`/g/${GROUP}/amne/${topic}`);
  await expect(sent(last, 'sedan var jag borta')).toBeVisible();
  await expect(article(last, 'sedan var jag borta')).toHaveCount(1);
});

test('removed while offline: the group is hidden at once and leaves the device', async ({ member }) => {
  const [karin, leaving] = await Promise.all([
    member('karin-berg', '/g/trygga-nordost'),
    member('omar-saleh', '/g/trygga-nordost/amne/gangtunneln'),
  ]);
  await expect(leaving.getByRole('article').first()).toBeVisible();
  await leaving.context().setOffline(true);
  await send(leaving, 'Skrivet efter att jag togs bort');

  await karin.getByRole('button', { name: /^Visa alla/ }).click();
  await karin.getByRole('button', { name: 'Mer om Omar Saleh' }).click();
  await accessible(karin);
  await karin.getByRole('menuitem', { name: 'Ta bort ur gruppen' }).click();
  await karin.getByRole('dialog').getByRole('button', { name: 'Ta bort ur gruppen' }).click();
  await expect(karin.getByRole('button', { name: 'Mer om Omar Saleh' })).toHaveCount(0);

  await leaving.context().setOffline(false);
  await expect(leaving.getByText('Du är inte med i gruppen längre')).toBeVisible({ timeout: 30_000 });
  await expect(leaving.getByRole('article')).toHaveCount(0);
  await accessible(leaving);
  await expect.poll(() => storedTexts(leaving)).not.toContain('trygga-nordost');
});

/** Everything in the member's own store, as text. */
function storedTexts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('no store')));
      });
    const all = (store: IDBObjectStore) =>
      new Promise<unknown[]>((resolve) => {
        const request = store.getAll();
        request.addEventListener('success', () => resolve(request.result));
      });
    const kept: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name?.startsWith('socialhallbarhet-')) continue;
      const db = await open(name);
      for (const store of ['messages', 'topics']) kept.push(await all(db.transaction(store).objectStore(store)));
      db.close();
    }
    return JSON.stringify(kept);
  });
}
