import {
  type CalendarEvent,
  EVENT_LIMITS,
  EVERYONE,
  paths,
  type Registration,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../platform/ids.ts';
import { anEvent, createWorld } from '../../testing/world.ts';
import { announceEvent } from '../../events/announce-event.ts';
import { register, registrationId } from '../../registrations/register.ts';
import { registerGuest, requestGuestCode } from '../../registrations/guest-code.ts';
import { newKey } from '../../registrations/registration-key.ts';
import { cancelForm, changeForm } from './guest-change-forms.ts';
import { guestForm } from './guest-forms.ts';
import { PUBLIC_URL, testPages } from '../testing.ts';

const world = createWorld();
const { db, clock, letters } = world;
let code = 100_000;
const source = { code: () => String(code++), salt: () => `salt-${code}`, messageId: () => `<${code}@example.org>` };
const byEmail = async (email: string) => [...world.accounts.values()].find((one) => one.email === email);
const forms = [guestForm({ mail: world.mail, source, accounts: { byEmail } }), changeForm, cancelForm];
const pages = testPages({ db, clock, forms });
let key = 0;
const keys = { key: () => `key-${String(key++).padStart(24, '0')}` };

const EMAIL = 'gast@example.org';
let count = 0;
let eid = '';
beforeAll(async () => {
  await world.member('maja', 'Maja');
  await world.member('olga', 'Olga');
  await world.set(paths.roles('maja'), { organiser: true, moderator: false, editor: false, administrator: false });
  await world.group('g', 'closed', 'olga');
  await world.belongs('g', 'olga', 'owner');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.nextDay();
  eid = `p${count++}`;
  letters.length = 0;
  world.pass(SERVER_LIMITS.codeWindowMs + 1);
  await announceEvent({ db, clock }, 'maja', {
    id: eid,
    audience: EVERYONE,
    ...anEvent({ questions: ['Mat?'], seats: 1 }),
  });
});

const sent = (path: string, fields: Record<string, string>, headers: Record<string, string> = { origin: PUBLIC_URL }) =>
  pages.ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
/** As a browser posts: it follows the redirect, and shows the same when it reloads. */
async function post(...args: Parameters<typeof sent>) {
  const answer = await sent(...args);
  if (answer.status !== 303) return answer;
  const at = answer.headers['Location'] ?? '';
  const shown = await pages.ask(at);
  expect((await pages.ask(at)).body).toBe(shown.body);
  return shown;
}
const page = () => `/kalender/${eid}/anmalan`;
const NETWORK = '192.0.2.1';
const ask = (email: string) =>
  requestGuestCode({ db, clock, mail: world.mail, source }, eid, { email, lang: 'sv' }, NETWORK);
const typed = { name: 'Åsa Öberg', email: ` ${EMAIL.toUpperCase()} `, q0: 'Vegetariskt' };
const mailed = () => /\b\d{6}\b/.exec(letters.at(-1)?.text ?? '')?.[0] ?? '';
const event = () => db.get<CalendarEvent>(paths.event(eid));
const rid = () => registrationId(eid, { kind: 'guest', email: EMAIL, name: '', lang: 'sv' });
const registration = () => db.get<Registration>(paths.registration(eid, rid()));

describe('G1 registering', () => {
  it('by name, address and the code from that mailbox', async () => {
    const first = await pages.ask(page());
    expect(first.status).toBe(200);
    for (const name of ['name', 'email', 'q0']) expect(first.body).toContain(`name="${name}"`);
    const second = await post(page(), typed);
    expect(second.status).toBe(200);
    expect(second.body).toContain('name="code"');
    expect(letters.map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: EMAIL, subject: 'Bekräfta din anmälan: Dialog i planprocessen' },
    ]);
    // Nothing has happened yet, and nothing of what was typed is kept or mailed.
    expect(await event()).toMatchObject({ taken: 0 });
    expect(JSON.stringify([await world.all(), letters[0]?.text])).not.toMatch(/Öberg|Vegetariskt/);
    const third = await post(page(), { ...typed, step: 'code', code: mailed() });
    expect(third.body).toContain('Du är anmäld');
    expect(await registration()).toMatchObject({
      kind: 'guest',
      name: 'Åsa Öberg',
      email: EMAIL,
      answers: ['Vegetariskt'],
      state: 'going',
    });
  });

  it('with a wrong code, another event’s or another address’s does nothing, and keeps what was typed', async () => {
    await post(page(), typed);
    const right = mailed();
    const wrong = await post(page(), { ...typed, step: 'code', code: right === '999999' ? '999998' : '999999' });
    expect(wrong.body).toContain('Koden stämmer inte');
    expect(wrong.body).toContain('Åsa Öberg');
    const other = await post(page(), { ...typed, email: 'annan@example.org', step: 'code', code: right });
    expect(other.body).toContain('Koden är för gammal');
    await announceEvent({ db, clock }, 'maja', { id: `${eid}-b`, audience: EVERYONE, ...anEvent() });
    const elsewhere = await post(`/kalender/${eid}-b/anmalan`, { ...typed, step: 'code', code: right });
    expect(elsewhere.body).toContain('Koden stämmer inte');
    expect(await event()).toMatchObject({ taken: 0 });
    expect((await post(page(), { ...typed, step: 'code', code: right })).body).toContain('Du är anmäld');
    // Spent: typed again it gives no second seat.
    await post(page(), { ...typed, step: 'code', code: right });
    expect(await event()).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('once more, with a new code, is no second seat but a new mail: the first may be lost', async () => {
    for (const moves of [1, 2]) {
      await post(page(), typed);
      await post(page(), { ...typed, name: `Åsa ${moves}`, step: 'code', code: mailed() });
      expect(await registration()).toMatchObject({ moves, name: `Åsa ${moves}`, state: 'going' });
      world.pass(SERVER_LIMITS.codePauseMs + 1);
    }
    expect(await event()).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('is paced for an address, and says so in the form', async () => {
    await post(page(), typed);
    const again = await post(page(), typed);
    expect(again.body).toContain('för många försök');
    expect(again.body).toContain('Åsa Öberg');
    expect(letters).toHaveLength(1);
  });

  it('two hundred requests close no event, and two hundred right registrations from one network all succeed', async () => {
    await world.change<CalendarEvent>(paths.event(eid), { seats: null });
    for (let n = 0; n < 200; n++) await ask(`stranger${n}@example.org`);
    for (let n = 0; n < 200; n++) {
      const email = `n${n}@example.org`;
      await ask(email);
      const who = { email, lang: 'sv', name: 'Åsa', answers: [] } as const;
      expect(await registerGuest({ db, clock, accounts: { byEmail } }, eid, mailed(), who, NETWORK)).toMatchObject({
        state: 'going',
      });
      world.pass(2900);
    }
    expect(await event()).toMatchObject({ taken: 200 });
  });

  it('very many who are registered in an hour are told to wait, and keep their code', async () => {
    await ask(EMAIL);
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    const pace = { from: clock.now(), n: EVENT_LIMITS.guestsPerHour, expires: new Date() };
    await world.set(paths.pace(sha256(`${day}/guests/${eid}`)), pace);
    const fields = { ...typed, step: 'code', code: mailed() };
    expect((await post(page(), fields)).body).toContain('för många försök');
    await world.remove(paths.pace(sha256(`${day}/guests/${eid}`)));
    expect((await post(page(), fields)).body).toContain('Du är anmäld');
  });

  it('says what is missing, field by field, and asks for no code', async () => {
    const answer = await post(page(), { name: ' ', email: 'inte en adress', q0: 'a'.repeat(501) });
    expect(answer.status).toBe(200);
    expect(answer.body.match(/aria-invalid="true"/g)).toHaveLength(3);
    for (const email of ['a@b.se, c@d.se', 'a@b.se\r\nBcc: c@d.se'])
      expect((await post(page(), { ...typed, email })).body).toContain('aria-invalid="true"');
    expect(letters).toEqual([]);
  });

  it('is refused from other sites, for a group’s event and for what is over', async () => {
    expect((await post(page(), typed, { origin: 'https://evil.example' })).status).toBe(403);
    await announceEvent({ db, clock }, 'olga', { id: `${eid}-g`, audience: 'g', ...anEvent() });
    const inGroup = await post(`/kalender/${eid}-g/anmalan`, typed);
    const missing = await post(`/kalender/${eid}-x/anmalan`, typed);
    const bare = ({ body }: { body: string }) => body.replaceAll(/p\d+-[gx]/g, '');
    expect(bare(inGroup)).toBe(bare(missing));
    expect(inGroup.body).toContain('Anmälan är stängd');
    await world.change<CalendarEvent>(paths.event(eid), { starts: new Date(clock.now() - 1) });
    expect((await pages.ask(page())).body).toContain('Anmälan är stängd');
    expect(letters).toEqual([]);
  });

  it('shows hostile words as words', async () => {
    const nasty = '"><script>alert(1)</script>';
    const { body } = await post(page(), { name: nasty, email: nasty, q0: nasty });
    expect(body).not.toContain('<script>alert');
    expect(body).toContain('&lt;script&gt;');
  });
});

describe('G4 the answer to a POST', () => {
  it('is a redirect: reloading and going back send nothing again, and show what was there', async () => {
    const first = await sent(page(), typed);
    expect(first).toMatchObject({ status: 303, body: '', headers: { 'Cache-Control': 'private, no-store' } });
    const at = first.headers['Location'] ?? '';
    expect(at).toMatch(new RegExp(`^${page()}\\?svar=[A-Za-z0-9_-]{20,}$`));
    expect(at).not.toMatch(/gast|berg/i);
    const done = await sent(at, { ...typed, step: 'code', code: mailed() });
    for (let i = 0; i < 3; i++)
      expect((await pages.ask(done.headers['Location'] ?? '')).body).toContain('Du är anmäld');
    // Back to the code, and sent once more.
    expect((await pages.ask(at)).body).toContain('name="code"');
    expect((await post(at, { ...typed, step: 'code', code: '123456' })).body).toContain('Koden är för gammal');
    expect(letters).toHaveLength(1);
    expect(await event()).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('is kept so that nobody reads it, for its own address, and for an hour', async () => {
    const at =
      (await sent(page(), { ...typed, q0: 'Jordnötter', name: '', email: 'ingen.annan@example.org' })).headers[
        'Location'
      ] ?? '';
    const key = at.slice(at.indexOf('=') + 1);
    const stored = JSON.stringify(await world.all());
    for (const word of ['Jordnötter', 'ingen.annan', key]) expect(stored.includes(word), word).toBe(false);
    expect((await pages.ask(at)).body).toContain('Jordnötter');
    for (const elsewhere of [`/en${page()}`, `/kalender/p0-x/anmalan`])
      expect((await pages.ask(`${elsewhere}?svar=${key}`)).body).not.toContain('Jordnötter');
    expect((await pages.ask(`${page()}?svar=${key}x`)).body).not.toContain('Jordnötter');
    world.pass(60 * 60_000);
    const later = await pages.ask(at);
    expect([later.status, later.body.includes('Jordnötter'), later.body.includes('name="email"')]).toEqual([
      200,
      false,
      true,
    ]);
  });

  it('says when and where it is, and what comes by mail; the room too, to who has a seat', async () => {
    const room = 'https://mote.example.org/hemligt';
    const form = anEvent({ link: room, venue: 'Sal Säveån', seats: 1 });
    await announceEvent({ db, clock }, 'maja', { id: `${eid}-r`, audience: EVERYONE, ...form });
    const at = `/kalender/${eid}-r/anmalan`;
    const register = async (email: string) => {
      await post(at, { ...typed, email });
      return post(at, { ...typed, email, step: 'code', code: mailed() });
    };
    const seated = await register(EMAIL);
    for (const words of ['kl. 13.00–16.00 (svensk tid)', 'Sal Säveån', `href="/kalender/${eid}-r.ics"`, room, 'mejl'])
      expect(seated.body, words).toContain(words);
    const waits = await register('annan@example.org');
    expect(waits.body).toContain('väntelistan');
    expect(waits.body).toContain('Sal Säveån');
    expect(waits.body).not.toMatch(/hemligt|\.ics/);
  });
});

describe('G5 one person, one seat', () => {
  const asGuest = async (email: string) => {
    await post(page(), { ...typed, email });
    return post(page(), { ...typed, email, step: 'code', code: mailed() });
  };
  const olgas = () => db.get<Registration>(paths.registration(eid, 'olga'));
  const olga = { kind: 'member', uid: 'olga', email: 'olga@example.org' } as const;
  const guestOf = (email: string) =>
    db.get<Registration>(paths.registration(eid, registrationId(eid, { kind: 'guest', email, name: '', lang: 'sv' })));

  it('a proved address that is a member’s is that member, registered before or not', async () => {
    const done = await asGuest(' Olga@Example.org');
    expect(done.body).toContain('Adressen är en medlems');
    expect(await olgas()).toMatchObject({
      kind: 'member',
      state: 'going',
      name: '',
      email: '',
      answers: ['Vegetariskt'],
    });
    expect(await guestOf('olga@example.org')).toBeUndefined();
    await register({ db, clock }, eid, olga, []);
    world.pass(SERVER_LIMITS.codePauseMs + 1);
    await asGuest('olga@example.org');
    expect(await event()).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('who registered as a guest and then as a member keeps the seat and what they answered', async () => {
    await register({ db, clock }, eid, { kind: 'guest', email: olga.email, name: 'Olga', lang: 'sv' }, ['Nej']);
    for (let i = 0; i < 3; i++) await register({ db, clock }, eid, olga, []);
    expect(await event()).toMatchObject({ taken: 1, waiting: 0 });
    expect(await olgas()).toMatchObject({ state: 'going' });
    expect(await guestOf(olga.email)).toBeUndefined();
  });

  it('who has two seats from older days gives one back to who waits', async () => {
    await world.change<CalendarEvent>(paths.event(eid), { seats: 2 });
    await register({ db, clock }, eid, { kind: 'guest', email: olga.email, name: 'Olga', lang: 'sv' }, []);
    await register({ db, clock }, eid, { kind: 'member', uid: 'olga' }, []);
    await register({ db, clock }, eid, { kind: 'member', uid: 'maja' }, []);
    expect(await event()).toMatchObject({ taken: 2, waiting: 1 });
    await register({ db, clock }, eid, olga, []);
    expect(await event()).toMatchObject({ taken: 2, waiting: 0 });
    expect(await db.get<Registration>(paths.registration(eid, 'maja'))).toMatchObject({ state: 'going' });
  });

  it('a member who may not register does not as a guest', async () => {
    await world.set(paths.standing('olga'), { writeAfter: new Date(clock.now() + 60_000), trusted: true });
    const refused = await asGuest('olga@example.org');
    await world.remove(paths.standing('olga'));
    expect(refused.body).toContain('kan inte anmäla sig');
    expect(await event()).toMatchObject({ taken: 0 });
  });
});

describe('G2 the link in the mail', () => {
  async function setUp() {
    const who = { kind: 'guest', email: EMAIL, name: 'Åsa', lang: 'sv' } as const;
    await register({ db, clock }, eid, who, ['Nej']);
    await register({ db, clock }, eid, { kind: 'member', uid: 'olga' }, []);
    return `${page()}/${rid()}.${await newKey({ db, keys }, eid, rid())}`;
  }

  it('shows and asks; however often it is opened, nothing changes', async () => {
    const link = await setUp();
    const before = await world.all();
    for (const path of [link, `${link}/avboka`, `/en${link}`]) {
      for (const method of ['GET', 'HEAD']) expect((await pages.ask(path, { method })).status).toBe(200);
    }
    expect(await world.all()).toEqual(before);
    const { body, headers } = await pages.ask(link);
    expect(body).toContain('value="Åsa"');
    expect(headers['Cache-Control']).toBe('private, no-store');
    expect(body).toContain('name="robots" content="noindex"');
  });

  it('changes what was answered', async () => {
    const link = await setUp();
    expect((await post(link, { name: 'Åsa Öberg', q0: 'Glutenfritt' })).body).toContain('Sparat');
    expect(await registration()).toMatchObject({ name: 'Åsa Öberg', answers: ['Glutenfritt'], email: EMAIL, moves: 1 });
    expect((await pages.ask(link)).body).toContain('Glutenfritt');
  });

  it('cancels when it is sent, once, and the seat goes to the line', async () => {
    const link = await setUp();
    for (let i = 0; i < 5; i++) expect((await post(`${link}/avboka`, {})).body).toContain('Du är avbokad');
    expect(await registration()).toMatchObject({ state: 'cancelled' });
    expect(await event()).toMatchObject({ taken: 1, waiting: 0 });
    // Left is left: the old link brings nobody back in.
    expect((await post(link, { name: 'Åsa', q0: '' })).body).toContain('Du är avbokad');
    expect(await event()).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('with any other words is no page', async () => {
    const link = await setUp();
    const [, last = ''] = link.split('.');
    for (const path of [`${link}x`, link.replace(last, ''), link.replace(rid(), 'olga'), `${page()}/olga.${last}`])
      for (const method of ['GET', 'POST'] as const)
        expect((method === 'GET' ? await pages.ask(path) : await post(path, {})).status, path).toBe(404);
    expect((await post(`${link}/avboka`, {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await event()).toMatchObject({ taken: 1, waiting: 1 });
  });
});

describe('G3 calendar files', () => {
  it('are one event and the feed of all of them, without the link to the room', async () => {
    const form = anEvent({ link: 'https://mote.example.org/hemligt', title: 'På distans' });
    await announceEvent({ db, clock }, 'maja', { id: `${eid}-l`, audience: EVERYONE, ...form });
    await announceEvent({ db, clock }, 'olga', { id: `${eid}-h`, audience: 'g', ...anEvent({ title: 'Bara vi' }) });
    const one = await pages.ask(`/kalender/${eid}-l.ics`);
    expect(one.headers['Content-Type']).toBe('text/calendar; charset=utf-8');
    expect(one.body).toContain('SUMMARY:På distans');
    const feed = await pages.ask('/kalender.ics');
    expect(feed.body).toContain('X-WR-CALNAME:');
    expect(feed.body.match(/^BEGIN:VTIMEZONE/gm)).toHaveLength(1);
    expect(feed.body.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThan(3);
    for (const { body } of [one, feed]) expect(body).not.toMatch(/hemligt|Bara vi/);
    expect((await pages.ask(`/kalender/${eid}-h.ics`)).status).toBe(404);
    expect((await pages.ask('/kalender/finns-inte.ics')).status).toBe(404);
  });

  it('have an offer on the page of the event', async () => {
    const { body } = await pages.ask(`/kalender/${eid}`);
    expect(body).toContain(`href="/kalender/${eid}.ics"`);
    expect(body).toContain(`href="/kalender/${eid}/anmalan"`);
  });
});
