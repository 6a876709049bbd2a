import type { Page } from '@playwright/test';
import { composer, openTopic } from '../../support/app.ts';
import { onThisDevice } from '../support/device.ts';
import { accessible } from '../support/axe.ts';
import { expect, test, url } from '../support/journey.ts';
import { emailOf, mailTo } from '../support/mail.ts';

const OPEN_GROUP = 'motesplatser-och-sprakcafeer';
const GROUP = 'allmannyttan-och-foreningslivet';
const row = (page: Page, text: string | RegExp) => page.getByRole('article').filter({ hasText: text });

test('report, hide, reason, answer: everybody sees the tombstone live, and the words are gone', async ({ member }) => {
  const [author, reporter, moderator] = await Promise.all([
    member('gunilla-fors'),
    member('amina-nilsson'),
    member('yusuf-demir'),
  ]);
  const words = `Köp våra gräsklippare ${Date.now()}`;
  const topic = await openTopic(reporter, url, GROUP, 'Gräset mellan husen', 'Vem klipper hos er?');
  await author.goto(`/g/${GROUP}/amne/${topic}`);
  await composer(author).fill(words);
  await composer(author).press('Control+Enter');
  await expect(row(reporter, words)).toBeVisible();
  await expect.poll(() => onThisDevice(reporter)).toContain(words);

  const mid = await row(reporter, words).getAttribute('data-id');
  const ref = await test.step('a reader reports it and gets a receipt', async () => {
    await row(reporter, words).hover();
    await row(reporter, words).getByRole('button', { name: 'Mer' }).click();
    await reporter.getByRole('menuitem', { name: 'Rapportera' }).click();
    const dialog = reporter.getByRole('dialog');
    await accessible(reporter);
    await dialog.getByRole('button', { name: 'Rapportera' }).click();
    await expect(dialog).toContainText('Välj vad som är fel.');
    await accessible(reporter);
    await dialog.getByLabel('Vad är det som är fel?').selectOption({ label: 'Reklam eller skräp' });
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Rapportera' }).click();
    await expect(dialog).toContainText('Tack, du har rapporterat');
    await accessible(reporter);
    const number = /numret ([0-9A-F]{8})/.exec((await dialog.textContent()) ?? '')?.[1] ?? '';
    await dialog.getByRole('button', { name: 'Stäng' }).click();
    return number;
  });
  expect(ref).toMatch(/^[0-9A-F]{8}$/);

  await test.step('the one who keeps order reads it with its surroundings, and hides it with a reason', async () => {
    await moderator.getByRole('button', { name: /^Ditt konto/ }).click();
    await moderator.getByRole('menuitem', { name: 'Ärenden' }).click();
    await expect(moderator.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible();
    const queue = moderator.getByRole('navigation', { name: 'Ärenden' });
    await queue
      .getByRole('link', { name: /Reklam eller skräp.*1 har rapporterat/ })
      .last()
      .waitFor();
    await accessible(moderator);
    await moderator.goto(`/arenden/message~${GROUP}~${mid}`);
    await expect(moderator.getByText(`Ärende ${ref}`)).toBeVisible();
    const evidence = moderator.getByRole('region', { name: 'Det som ska bedömas' });
    await expect(evidence).toContainText(words);
    await expect(evidence).toContainText('Vem klipper hos er?');
    await accessible(moderator);
    await moderator.getByRole('radio', { name: 'Dölj' }).check();
    await accessible(moderator);
    await moderator.getByRole('textbox', { name: 'Motivering' }).fill('Reklam för varor, utan koppling till samtalet.');
    await moderator.getByRole('button', { name: 'Dölj och motivera' }).click();
    await expect(moderator.getByRole('region', { name: 'Beslut' })).toContainText(/^Dolt /);
    await accessible(moderator);
  });

  await test.step('author and reader see the tombstone without doing anything; the author may read why', async () => {
    for (const page of [author, reporter]) {
      await expect(row(page, 'Dolt av en moderator: reklam eller skräp.')).toBeVisible();
      await expect(page.getByText(words)).toHaveCount(0);
      await accessible(page);
    }
    await author.getByRole('link', { name: 'Läs varför' }).click();
    await expect(author.getByRole('heading', { level: 1, name: 'Beslut om något du skrev' })).toBeVisible();
    await expect(author.getByText('Reklam för varor, utan koppling till samtalet.')).toBeVisible();
    await expect(author.getByText('Av en människa, inte av en automatik.')).toBeVisible();
    await accessible(author);
  });

  await test.step('both are told by mail, without the words; the reporter has an answer', async () => {
    for (const uid of ['gunilla-fors', 'amina-nilsson']) {
      const mail = await mailTo(emailOf(uid), ({ text }) => text.includes(ref));
      expect(mail.text).not.toContain(words);
    }
    await reporter.goto('/notiser');
    await reporter
      .getByRole('link', { name: /Det du rapporterade är avgjort/ })
      .and(reporter.locator(`[href*="${mid}"]`))
      .click();
    await reporter.waitForURL('**/beslut/answer-*');
    await expect(reporter.getByText(`Ärende ${ref}`)).toBeVisible();
    await accessible(reporter);
  });

  await test.step('no browser keeps them', async () => {
    await expect.poll(() => onThisDevice(reporter)).not.toContain(words);
    await expect.poll(() => onThisDevice(author)).not.toContain(words);
  });
});

test('a profile: reported, its texts hidden with a reason, and brought back by another decision', async ({
  member,
}) => {
  const [reporter, moderator, stefan] = await Promise.all([
    member('amina-nilsson', '/folk/stefan-tallberg'),
    member('olle-lund'),
    member('stefan-tallberg'),
  ]);
  const asks = reporter.getByText(/^Fråga mig om /);
  await expect(asks).toBeVisible();
  const words = (await asks.textContent()) ?? '';

  await test.step('a reader reports it', async () => {
    await reporter.getByRole('button', { name: 'Rapportera profilen' }).click();
    const dialog = reporter.getByRole('dialog');
    await dialog.getByLabel('Vad är det som är fel?').selectOption({ index: 1 });
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Rapportera' }).click();
    await expect(dialog).toContainText('Tack, du har rapporterat');
    await accessible(reporter);
    await dialog.getByRole('button', { name: 'Stäng' }).click();
  });

  const decision = moderator.getByRole('region', { name: 'Beslut' });
  await test.step('a moderator of the platform reads the texts, and hides them', async () => {
    await moderator.goto('/arenden/member~stefan-tallberg');
    await expect(moderator.getByText(words)).toBeVisible();
    await moderator.getByRole('radio', { name: 'Dölj texterna' }).check();
    await accessible(moderator);
    await moderator.getByRole('textbox', { name: 'Motivering' }).fill('Uppdraget är avslutat sedan i våras.');
    await moderator.getByRole('button', { name: 'Dölj och motivera' }).click();
    await expect(decision).toContainText(/^Dolda texter /);
    await expect(moderator.getByText(words)).toBeVisible();
    await accessible(moderator);
  });

  await test.step('others see the name alone; the member reads why', async () => {
    await reporter.reload();
    await expect(reporter.getByRole('heading', { level: 1, name: 'Stefan Tallberg' })).toBeVisible();
    await expect(reporter.getByText('Stefan Tallberg har inte skrivit')).toBeVisible();
    await expect(asks).toHaveCount(0);
    await accessible(reporter);
    await stefan.goto('/notiser');
    await stefan.getByRole('link', { name: /Beslut om din profil/ }).click();
    await expect(stefan.getByText('Uppdraget är avslutat sedan i våras.')).toBeVisible();
    await accessible(stefan);
  });

  await test.step('found to be wrong, they come back', async () => {
    await moderator.getByRole('button', { name: 'Ändra beslutet' }).click();
    await moderator.getByRole('textbox', { name: 'Motivering' }).fill('Uppdraget pågår, visade det sig.');
    await moderator.getByRole('button', { name: 'Behåll och svara' }).click();
    await expect(decision).toContainText(/^Behållet /);
    await reporter.reload();
    await expect(reporter.getByText(words)).toBeVisible();
  });
});

test('a newcomer’s clean message passes in a moment; a bad one is held, seen by nobody, and let through by a person', async ({
  member,
}) => {
  const [nora, leila, amina] = await Promise.all([
    member('nora-lindahl'),
    member('leila-haddad'),
    member('amina-nilsson'),
  ]);
  const stamp = Date.now();
  const topic = await openTopic(leila, url, OPEN_GROUP, 'Nya ansikten', 'Vem är ny här?');
  for (const page of [nora, amina]) {
    await page.goto(`/g/${OPEN_GROUP}/amne/${topic}`);
    await expect(row(page, 'Vem är ny här?')).toBeVisible();
  }
  await accessible(nora);

  await test.step('clean: everybody sees it', async () => {
    await composer(nora).fill(`Jag, hej ${stamp}`);
    await composer(nora).press('Control+Enter');
    await expect(row(amina, `Jag, hej ${stamp}`)).toBeVisible();
    await expect(row(nora, `Jag, hej ${stamp}`)).not.toContainText('läses innan');
    await accessible(nora);
  });

  const held = `Vi vet var du bor ${stamp}`;
  await test.step('not clean: its author sees it as under review, also after a reload; nobody else knows of it', async () => {
    await composer(nora).fill(held);
    await composer(nora).press('Control+Enter');
    await expect(row(nora, held)).toContainText('läses innan det syns');
    await accessible(nora);
    await nora.reload();
    await expect(row(nora, held)).toContainText('läses innan det syns');
    await composer(leila).fill('Välkommen');
    await composer(leila).press('Control+Enter');
    await expect(row(amina, 'Välkommen')).toBeVisible();
    await expect(amina.getByText(held)).toHaveCount(0);
    expect(await onThisDevice(amina)).not.toContain(held);
  });

  await test.step('who keeps order reads it and publishes it', async () => {
    const mid = await row(nora, held).getAttribute('data-id');
    // By the queue: it tells when the screening has made a case of it.
    await leila.goto('/arenden');
    await leila.locator(`nav a[href="/arenden/hold~${OPEN_GROUP}~${mid}"]`).click();
    await expect(leila.getByRole('region', { name: 'Det som ska bedömas' })).toContainText(held);
    await expect(leila.getByText(/såg något som kan vara ett hot/)).toBeVisible();
    await accessible(leila);
    await leila.getByRole('textbox', { name: 'Motivering' }).fill('Det är en vänlig rad ur en sång.');
    await leila.getByRole('button', { name: 'Publicera', exact: true }).click();
    await expect(row(amina, held)).toBeVisible();
    await expect(row(nora, held)).not.toContainText('läses innan');
    await accessible(leila);
  });
});
