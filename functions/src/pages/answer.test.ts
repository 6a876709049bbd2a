import { assert, asyncProperty, constantFrom, record, string, webPath, webQueryParameters, oneof } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeep } from '../testing/deep.ts';
import { emptyDb, smallDb, PUBLIC_URL, testPages } from './testing.ts';
import type { FormRoute } from './types.ts';

const clock = { now: () => Date.parse('2026-11-25T12:00:00Z') };
const pages = testPages({ db: emptyDb, clock });

/** Addresses of ours in a document, as a browser would follow them. */
const linksIn = (html: string) =>
  [...html.matchAll(/\shref="([^"]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith('/') || href.startsWith('#'));

describe('P1 every link leads somewhere', () => {
  it('from the front page through all pages, in both languages', async () => {
    const seen = new Map<string, number>();
    const todo: { href: string; from: string }[] = [{ href: '/', from: '' }];
    const dead: string[] = [];
    for (let next = todo.pop(); next; next = todo.pop()) {
      const [path = ''] = next.href.split('#');
      if (seen.has(path) || /^\/(assets\/|rutan)/.test(path)) continue;
      const answer = await pages.ask(path);
      seen.set(path, answer.status);
      const isScreen = /^\/(logga-in|grupper(\/beratta)?|folk|fragor)(\?|$)/.test(path);
      if (answer.status === 301 && path.startsWith('/en/')) continue;
      if (answer.status !== 200 && !isScreen) dead.push(`${next.from} → ${next.href} (${answer.status})`);
      if (isScreen) continue;
      for (const href of linksIn(answer.body)) {
        if (!href.startsWith('#')) todo.push({ href, from: path });
        else if (!answer.body.includes(` id="${href.slice(1)}"`)) dead.push(`${path} has no ${href}`);
      }
    }
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
    for (const path of ['/en', '/om', '/en/kunskap', '/kunskap/stadsutveckling/identitet/region', '/kalender'])
      expect(seen.get(path), path).toBe(200);
    expect(pages.failures).toEqual([]);
  }, 60_000);

  it('names everything lasting in the sitemap, and the sitemap nothing that is not there', async () => {
    const { body } = await pages.ask('/sitemap.xml');
    const addresses = [...body.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) {
      expect(address.startsWith(PUBLIC_URL)).toBe(true);
      expect((await pages.ask(address.slice(PUBLIC_URL.length))).status, address).toBe(200);
    }
  });

  it('keeps searchers out of the app', async () => {
    const { body } = await pages.ask('/robots.txt');
    expect(body).toContain('Disallow: /g/');
    expect(body).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`);
    expect(body).not.toContain('Disallow: /kunskap');
  });
});

describe('P2 a document', () => {
  it.each(['/', '/kunskap/stadsutveckling', '/p/stenungsund-hasselbacken', '/om'])('%s names itself', async (path) => {
    const { body } = await pages.ask(path);
    const english = await pages.ask(`/en${path === '/' ? '' : path}`);
    expect(body).toMatch(/^<!doctype html><html lang="sv">/);
    expect(english.body).toMatch(/^<!doctype html><html lang="en">/);
    for (const html of [body, english.body]) {
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toMatch(/<title>[^<]{10,} · Social hållbarhet<\/title>/);
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(html).toContain(`hrefLang="en" href="${PUBLIC_URL}/en`);
      expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<script(?![^>]*(src=|ld\+json))|undefined|\[object/);
    }
    expect(body).toContain(`<link rel="canonical" href="${PUBLIC_URL}${path}"/>`);
  });

  it('shows the choices of a view without being found twice', async () => {
    const { body } = await pages.ask('/kunskap/stadsutveckling?perspektiv=barn&satt=plats&annat=x');
    expect(body).toContain('<meta name="robots" content="noindex"/>');
    expect(body).toMatch(/aria-current="true"[^>]*>Barn</);
    const plain = await pages.ask('/kunskap/stadsutveckling?perspektiv=%3Cscript%3E');
    expect(plain.body).not.toContain('noindex');
  });
});

describe('P3 what is sent along', () => {
  it('is for everyone and for a while, with a tag', async () => {
    const { headers, status } = await pages.ask('/kunskap');
    expect(status).toBe(200);
    expect(headers['Cache-Control']).toMatch(/^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+$/);
    expect(headers['Set-Cookie']).toBeUndefined();
    const again = await pages.ask('/kunskap', { headers: { 'if-none-match': `W/${headers['ETag']}` } });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect((await pages.ask('/kunskap', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('allows no inline script, no foreign connection and no other style', async () => {
    const { headers } = await pages.ask('/');
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'sha256-[A-Za-z0-9+/]{43}=';/);
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('knows what it has not, and keeps that to nobody', async () => {
    for (const path of [
      '/finns-inte',
      '/p/finns-inte',
      '/kalender/..',
      '/kunskap/stadsutveckling/samspel/mars',
      '//evil.example/',
      '/%E0%A4%A',
      '/\\evil.example',
      '/en//',
    ]) {
      const { status, headers, body } = await pages.ask(path);
      expect(status, path).toBe(404);
      expect(headers['Cache-Control']).toBe('private, no-store');
      expect(body).toContain(path.startsWith('/en') ? 'There is no such page' : 'Sidan finns inte');
    }
  });

  it('answers only what it was asked by a method that it has', async () => {
    expect(await pages.ask('/om', { method: 'POST' })).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } });
    expect(await pages.ask('/om', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect((await pages.ask('/finns-inte', { method: 'DELETE' })).status).toBe(404);
  });

  it('leads on only inside our own addresses', async () => {
    expect((await pages.ask('/kunskap/')).headers['Location']).toBe('/kunskap');
    expect((await pages.ask('/en/')).status).toBe(200);
    expect((await pages.ask('/en/grupper')).headers['Location']).toBe('/grupper');
    expect((await pages.ask('/en/folk/åsa')).headers['Location']).toBe('/folk/%C3%A5sa');
    for (const path of ['//evil.example', '/en//evil.example', '/en/%2F%2Fevil.example', '///', '/kunskap//'])
      expect((await pages.ask(path)).headers['Location'], path).toBeUndefined();
  });

  it('says that it is our fault when it is, and tells nothing of it', async () => {
    const broken = testPages({ db: { ...emptyDb, query: () => Promise.reject(new Error('hemligt')) }, clock });
    const { status, body } = await broken.ask('/kalender');
    expect(status).toBe(500);
    expect(body).toContain('Felet är vårt');
    expect(body).not.toContain('hemligt');
    expect(broken.failures).toHaveLength(1);
  });
});

describe('P4 a form without script', () => {
  const heard: Record<string, string>[] = [];
  const guest: FormRoute<'name' | 'mail'> = {
    pattern: '/prov/:id',
    fields: { name: 10, mail: 20 },
    show: async ({ params }) => (params['id'] === 'nej' ? undefined : { form: formView('') }),
    async submit({ fields, lang }) {
      heard.push(fields);
      if (fields.name === '') return { form: formView('Skriv ditt namn') };
      return lang === 'en' ? { message: { title: 'Thanks', lead: 'Done', links: [] } } : { to: '/kalender' };
    },
  };
  const formView = (error: string) => ({
    title: 'Prov',
    lead: 'Fyll i',
    fields: [{ name: 'name', label: 'Namn', value: '"><script>', kind: 'text' as const, ...(error && { error }) }],
    submit: 'Skicka',
    back: { to: '/', label: 'Tillbaka' },
  });
  const { ask, failures } = testPages({ db: smallDb(), clock, forms: [guest] });
  const headers = { origin: PUBLIC_URL, 'content-type': 'application/x-www-form-urlencoded' };
  const post = (body: string, more = {}, path = '/prov/1') =>
    ask(path, { method: 'POST', headers: { ...headers, ...more }, body });

  it('is shown to be filled in, and kept by nobody', async () => {
    const { status, body, headers } = await ask('/prov/1');
    expect(status).toBe(200);
    expect(headers['Cache-Control']).toBe('private, no-store');
    expect(body).toMatch(/<form [^>]*method="post"/);
    expect(body).not.toContain('<script>');
    expect((await ask('/prov/nej')).status).toBe(404);
  });

  it('hears the named fields only, in their length, and answers with what is wrong', async () => {
    const sent = await post('name=&mail=a%40b.se&roll=admin&mail=annan');
    expect(sent).toMatchObject({ status: 303, body: '' });
    const refused = await ask(sent.headers['Location'] ?? '');
    expect(refused.status).toBe(200);
    expect(refused.body).toContain('aria-invalid="true"');
    expect(refused.body).toContain('Skriv ditt namn');
    expect(heard.pop()).toEqual({ name: '', mail: 'a@b.se' });
    expect(await post(`name=${'å'.repeat(400)}`)).toMatchObject({ status: 303, headers: { Location: '/kalender' } });
    expect(heard.pop()?.['name']).toHaveLength(11);
    const thanks = await post('name=Ada', {}, '/en/prov/1');
    expect((await ask(thanks.headers['Location'] ?? '')).body).toContain('Thanks');
  });

  it.each([
    ['another site', 403, { origin: 'https://evil.example' }],
    ['a sandboxed page', 403, { origin: 'null' }],
    ['a sister site', 403, { 'sec-fetch-site': 'same-site' }],
    ['no browser', 403, { origin: '' }],
    ['another kind of body', 415, { 'content-type': 'text/plain' }],
  ])('refuses what comes from %s', async (_what, status, more) => {
    const before = heard.length;
    expect((await post('name=Ada', more)).status).toBe(status);
    expect(heard).toHaveLength(before);
    expect((await post('name=Ada')).status).toBe(303);
  });

  it('reads no endless body, and acts on no GET', async () => {
    const before = heard.length;
    expect((await post(`name=${'a'.repeat(20_000)}`)).status).toBe(413);
    await ask('/prov/1?name=Ada');
    expect(heard).toHaveLength(before);
    expect(failures).toEqual([]);
  });
});

describe('P5 whatever is asked', () => {
  const runs = { numRuns: isDeep ? 2000 : 300, seed: Number(process.env['FC_SEED'] ?? 20_261_125) };
  it(`is answered, ${runs.numRuns} times of seed ${runs.seed}, without one error inside and with no address but ours`, async () => {
    const part = constantFrom(
      'kunskap',
      'en',
      'kalender',
      'p',
      'stadsutveckling',
      'samspel',
      'om',
      '..',
      '%',
      '%00',
      '',
      'prov',
      '<b>',
    );
    const path = oneof(
      webPath({ size: 'small' }),
      string({ unit: 'binary', maxLength: 30 }).map((text) => `/${text}`),
      record({ a: part, b: part, c: part, d: part }).map(({ a, b, c, d }) => `/${a}/${b}/${c}/${d}`),
    );
    const method = constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'X');
    const query = oneof(webQueryParameters(), string());
    const asked = record({ path, query, method, tag: string() });
    const statuses = new Set<number>();
    await assert(
      asyncProperty(asked, async ({ path, query, method, tag }) => {
        const { status, headers, body } = await pages.ask(`${path}?${query}`, {
          method,
          headers: { 'if-none-match': tag },
        });
        statuses.add(status);
        expect([200, 301, 304, 404, 405]).toContain(status);
        expect(headers['Location'] ?? '/').toMatch(/^\/(?![/\\])/);
        expect(JSON.stringify(headers)).not.toMatch(/\\[rn]/);
        if (path.includes('<b>')) expect(body).not.toContain('<b>');
      }),
      runs,
    );
    expect(pages.failures).toEqual([]);
    expect(statuses.has(200)).toBe(true);
  }, 60_000);
});
