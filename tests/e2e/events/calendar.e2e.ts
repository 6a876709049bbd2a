import { DEMO_PASSWORD } from '../../../scripts/seed/accounts.ts';
import { callAs } from '../../support/callables.ts';
import { accessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { emailOf, mailTo, mailsTo } from '../support/mail.ts';

const TITLE = 'Gångstråk i mörker: vi går tillsammans';
const TITLE_TWO = 'Vi letar lampor som inte lyser';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('announce, notify, register, wait, promote', async ({ member }) => {
  const [maja, amina] = await Promise.all([member('maja-lindqvist'), member('amina-nilsson', '/kalender')]);

  await test.step('a member without a role is offered none of it, and is refused by the function', async () => {
    await expect(amina.getByRole('heading', { level: 1, name: 'Kalender' })).toBeVisible();
    await expect(amina.getByRole('link', { name: /mörkervandring/ })).toBeVisible();
    await expect(amina.getByRole('link', { name: 'Bjud in till något' })).toHaveCount(0);
    const asked = callAs('amina-nilsson', DEMO_PASSWORD, 'participants', { event: 'trygghetsvandring-med-fyra-rutor' });
    await expect(asked).rejects.toThrow('not-allowed');
    await amina.getByRole('link', { name: 'Hem', exact: true }).first().click();
  });

  // Announced, after a first try that says what is missing and keeps what was typed.
  await maja.getByRole('link', { name: 'Kalender' }).first().click();
  await expect(maja.getByRole('heading', { level: 1, name: 'Kalender' })).toBeVisible();
  await accessible(maja);
  await maja.getByRole('link', { name: 'Bjud in till något' }).click();
  await maja.getByRole('textbox', { name: 'Rubrik' }).fill(TITLE);
  await maja.getByRole('button', { name: 'Bjud in', exact: true }).click();
  await expect(maja.getByText('Fyll i vilken dag det är.')).toBeVisible();
  await expect(maja.getByRole('textbox', { name: 'Rubrik' })).toHaveValue(TITLE);
  await accessible(maja);
  await maja.getByLabel('Datum').first().fill(inDays(9));
  await maja.getByRole('textbox', { name: 'Var', exact: true }).fill('Hammarkullens torg');
  await maja.getByLabel(/^Antal platser/).fill('1');
  await maja.getByRole('button', { name: 'Bjud in', exact: true }).click();
  await expect(maja.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(maja.getByText('1 av 1')).toBeVisible();
  await accessible(maja);
  const address = new URL(maja.url()).pathname;
  const event = address.split('/').at(-1) ?? '';

  // Told in the app, live, and by mail; a member registers in one tap.
  const told = amina.getByRole('link', { name: new RegExp(`Inbjudan: ${TITLE}`) }).first();
  await expect(told).toBeVisible({ timeout: 20_000 });
  await told.click();
  await expect(amina.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await accessible(amina);
  await callAs('karin-berg', DEMO_PASSWORD, 'register', { event, answers: [] });
  await expect(amina.getByText('Fullt, men du kan stå på väntelistan').first()).toBeVisible();
  await amina.getByRole('button', { name: 'Ställ dig på väntelistan' }).click();
  await expect(amina.getByText('Du står på väntelistan')).toBeVisible();
  await expect(amina.getByText(/^Plats 1 i kön/)).toBeVisible();
  await accessible(amina);
  const karins = await mailTo(emailOf('karin-berg'), ({ subject }) => subject === `Du är anmäld: ${TITLE}`);
  expect(karins.text).toContain('Hammarkullens torg');

  // Karin's seat becomes Amina's while she looks on.
  await callAs('karin-berg', DEMO_PASSWORD, 'unregister', { event });
  await expect(amina.getByText('Du är anmäld', { exact: true })).toBeVisible();
  await mailTo(emailOf('amina-nilsson'), ({ subject }) => subject === `Du har fått en plats: ${TITLE}`);
  await accessible(amina);

  // The file for her calendar; and giving the seat back asks first.
  const [file] = await Promise.all([
    amina.waitForEvent('download'),
    amina.getByRole('button', { name: 'Lägg i min kalender' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${event}.ics`);
  await amina.getByRole('button', { name: 'Avboka' }).click();
  await expect(amina.getByRole('button', { name: 'Behåll platsen' })).toBeFocused();
  await accessible(amina);
  await amina.getByRole('button', { name: 'Behåll platsen' }).click();
  await expect(amina.getByText('Du är anmäld', { exact: true })).toBeVisible();

  // Hem begins with what she is registered for.
  await amina.goto('/');
  const coming = amina.getByRole('region', { name: 'Kalender' }).getByRole('listitem');
  await expect(coming.first()).toContainText('anmäld');
  await expect(coming.filter({ hasText: TITLE })).toContainText('anmäld');
  await accessible(amina);
});

test('the organiser sees who comes, moves it and calls it off; those registered are told', async ({ member }) => {
  const event = `strak-${Date.now()}`;
  const day = inDays(12);
  const form = { title: TITLE_TWO, summary: '', text: '', kind: 'meeting', zone: 'Europe/Stockholm', lang: 'sv' };
  const place = {
    venue: 'Hammarkullens torg',
    link: '',
    seats: null,
    questions: ['Behöver du tolk eller något annat?'],
    series: '',
    cells: [],
    places: [],
  };
  const when = { starts: `${day}T17:00`, ends: `${day}T19:00` };
  await callAs('maja-lindqvist', DEMO_PASSWORD, 'announceEvent', {
    id: event,
    audience: '*',
    ...form,
    ...place,
    ...when,
  });
  await callAs('amina-nilsson', DEMO_PASSWORD, 'register', { event, answers: ['Tolk till sorani'] });
  const address = `/kalender/${event}`;
  const [maja, amina] = await Promise.all([member('maja-lindqvist', address), member('amina-nilsson', address)]);
  await expect(amina.getByText('Du är anmäld', { exact: true })).toBeVisible();

  // What she came for is in sight at once, also on a phone, and what somebody needs stands over the list.
  await maja.setViewportSize({ width: 390, height: 844 });
  await expect(maja.getByRole('button', { name: 'Visa anmälda' })).toBeInViewport({ ratio: 1 });
  await maja.setViewportSize({ width: 1280, height: 720 });
  await maja.getByRole('button', { name: 'Visa anmälda' }).click();
  await expect(maja.getByRole('listitem').filter({ hasText: 'Amina Nilsson' })).toHaveText([
    /^Tolk till sorani · Amina Nilsson/,
    /^Amina Nilsson/,
  ]);
  await accessible(maja);
  const [list] = await Promise.all([
    maja.waitForEvent('download'),
    maja.getByRole('button', { name: /^Hämta som kalkylblad/ }).click(),
  ]);
  expect(list.suggestedFilename()).toMatch(/\.csv$/);
  await maja.getByRole('link', { name: 'Ändra' }).click();
  await maja.getByRole('textbox', { name: 'Var', exact: true }).fill('Angereds centrum');
  await accessible(maja);
  await maja.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(amina.getByText('Angereds centrum')).toBeVisible();
  await mailTo(emailOf('amina-nilsson'), ({ subject }) => subject === `Ändrad tid eller lokal: ${TITLE_TWO}`);

  await maja.getByRole('button', { name: 'Ställ in' }).click();
  await maja.getByRole('textbox', { name: /^Varför/ }).fill('Stormvarning.');
  await accessible(maja);
  await maja.getByRole('button', { name: 'Ställ in' }).click();
  await expect(amina.getByText('Det här är inställt.')).toBeVisible();
  await expect(amina.getByText('Stormvarning.')).toBeVisible();
  await accessible(amina);
  await mailTo(emailOf('amina-nilsson'), ({ subject }) => subject === `Inställt: ${TITLE_TWO}`);
  // One mail for each, beside the invitation.
  const subjects = (await mailsTo(emailOf('amina-nilsson'))).map(({ subject }) => subject);
  const mine = subjects.filter((subject) => subject.endsWith(TITLE_TWO) && !subject.startsWith('Inbjudan'));
  expect(mine).toHaveLength(3);
});
