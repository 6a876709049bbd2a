import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { codeFor, mailTo, mailsTo } from '../support/mail.ts';

const EVENT = 'sociala-krav-som-foljs-upp';
const GUEST = `gast-${Date.now()}@example.org`;

test('a guest without JavaScript, from the calendar over two mails to cancelled', async ({
  open,
  request,
  visitor,
}) => {
  const glass = await visitor();
  const page = await open({ javaScriptEnabled: false });
  // Without script axe cannot run in the page itself: it looks at the same document elsewhere.
  const looked = async () => {
    await glass.setContent(await page.content());
    await accessible(glass);
  };
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  await page.goto(`/kalender/${EVENT}`);
  const seats = await page.getByText(/^\d+ av 250/).textContent();
  await looked();
  await page.getByRole('link', { name: 'Anmäl dig', exact: true }).click();
  await expect(heading('Anmäl dig')).toBeVisible();
  await looked();

  await test.step('what is missing is said, what was typed is kept', async () => {
    await page.getByLabel('Ditt namn').fill('Gunnel Gäst');
    await page.getByRole('button', { name: 'Skicka koden' }).click();
    await expect(page.getByText('Skriv en hel e-postadress')).toBeVisible();
    await expect(page.getByLabel('Ditt namn')).toHaveValue('Gunnel Gäst');
    await looked();
  });

  await test.step('the code comes to the mailbox, and only then is it a registration', async () => {
    await page.getByLabel('Din e-postadress').fill(GUEST);
    await page.getByRole('button', { name: 'Skicka koden' }).click();
    await expect(heading('Skriv koden')).toBeVisible();
    await looked();
    await page.getByLabel('Kod').fill('000000');
    await page.getByRole('button', { name: 'Anmäl mig' }).click();
    await expect(page.getByText('Koden stämmer inte')).toBeVisible();
    await looked();
    expect((await mailsTo(GUEST)).map(({ subject }) => subject)).toHaveLength(1);
    await page.getByLabel('Kod').fill(await codeFor(GUEST));
    await page.getByRole('button', { name: 'Anmäl mig' }).click();
    await expect(heading('Du är anmäld')).toBeVisible();
    await looked();
    // Nothing is sent again: no question by the browser, no error, no second registration.
    await page.reload();
    await expect(heading('Du är anmäld')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Koden stämmer inte')).toBeVisible();
    await page.goForward();
    await expect(heading('Du är anmäld')).toBeVisible();
  });

  const mail = await mailTo(GUEST, ({ subject }) => subject.startsWith('Du är anmäld'));
  const link = mail.links.find((one) => one.includes('/anmalan/')) ?? '';
  await test.step('opening the link, as mail scanners do, changes nothing', async () => {
    for (const address of [link, `${link}/avboka`, link]) await page.goto(address);
    await expect(heading('Din anmälan')).toBeVisible();
    await expect(page.getByLabel('Ditt namn')).toHaveValue('Gunnel Gäst');
    await looked();
    await page.getByLabel('Ditt namn').fill('Gunnel Gästsson');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(heading('Sparat')).toBeVisible();
    await looked();
  });

  await test.step('the page asks; sending it cancels', async () => {
    await page.goto(link);
    await page.getByRole('link', { name: 'Avboka' }).click();
    await expect(heading('Vill du avboka?')).toBeVisible();
    await looked();
    await page.getByRole('button', { name: 'Avboka' }).click();
    await expect(heading('Du är avbokad')).toBeVisible();
    await looked();
    await page.goto(link);
    await expect(heading('Du är avbokad')).toBeVisible();
  });
  await page.goto(`/kalender/${EVENT}?efter`);
  await expect(page.getByText(seats ?? '')).toBeVisible();

  await test.step('the calendar is a file to subscribe to', async () => {
    const feed = await request.get('/kalender.ics');
    expect(feed.headers()['content-type']).toContain('text/calendar');
    const text = await feed.text();
    expect(text).toContain('BEGIN:VTIMEZONE');
    expect(text.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThan(3);
    const one = await request.get(`/kalender/${EVENT}.ics`);
    expect(await one.text()).toContain('DTSTART;TZID=Europe/Stockholm:');
  });
});
