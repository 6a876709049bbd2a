import { createHash } from 'node:crypto';
import { config, OPERATOR_KINDS, type OperatorKind } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import { itemById } from './models.ts';
import { type StandingPage, standingPages } from './pages.ts';
import { TERMS_IN_SHORT } from './pages/terms-in-short.ts';
import { isKnownAddress, linksIn, strayMarkup, stringsIn } from './testing/texts.ts';

const OTHER = {
  operator: { name: 'Kungälvs kommun', mail: 'hej@kungalv.example', kind: 'association' as OperatorKind },
  region: 'us-east1',
  termsVersion: 7,
};

const pages = standingPages(config);
const texts = pages.flatMap((page) => [
  [`${page.id} sv`, page.body.sv, 'sv'] as const,
  [`${page.id} en`, page.body.en, 'en'] as const,
]);

function pageOf(id: StandingPage['id'], of: Parameters<typeof standingPages>[0] = config): StandingPage {
  const found = standingPages(of).find((page) => page.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
}

/** The headings, as levels: both languages must have the same outline. */
const outline = (markdown: string) => [...markdown.matchAll(/^#+(?= )|^[-\d]/gm)].map((match) => match[0][0]);

describe('standing pages', () => {
  it('are the four of the footer, each at an address of its own', () => {
    expect(pages.map((page) => page.id)).toEqual(['om', 'villkor', 'integritet', 'tillganglighet']);
    for (const { id } of pages) expect(isKnownAddress(`/${id}`)).toBe(true);
  });

  it.each(texts)('%s shows only what pages can show, and does not shout', (_id, body) => {
    expect(strayMarkup(body)).toEqual([]);
    expect(body).not.toMatch(/!| {2,}|undefined|\[object/);
  });

  it.each(texts)('%s: every link leads somewhere, in its own language', (_id, body, lang) => {
    for (const link of linksIn(body)) {
      if (/^(https:\/\/|mailto:)/.test(link)) continue;
      expect(isKnownAddress(link), link).toBe(true);
      expect(link.startsWith('/en/'), link).toBe(lang === 'en');
      const permalink = /\/p\/(.+)$/.exec(link)?.[1];
      if (permalink !== undefined) expect(itemById(permalink), link).toBeDefined();
    }
  });

  it.each(pages.map((page) => [page.id, page] as const))('%s is whole in both languages', (_id, page) => {
    for (const said of [page.title, page.lead, page.body]) expect(said.sv).not.toBe(said.en);
    expect(outline(page.body.en)).toEqual(outline(page.body.sv));
    expect(linksIn(page.body.en).map((link) => link.replace(/^\/en\//, '/'))).toEqual(linksIn(page.body.sv));
  });

  it.each(OPERATOR_KINDS)('say what the law says of who runs this: %s', (kind) => {
    const of = { ...OTHER, operator: { ...OTHER.operator, kind } };
    const isPublic = kind !== 'association';
    const { sv, en } = pageOf('integritet', of).body;
    expect([sv.includes('uppgift av allmänt intresse'), sv.includes('Arkivlagen gäller')]).toEqual([
      isPublic,
      isPublic,
    ]);
    expect([en.includes('task in the public interest'), en.includes('archives act applies')]).toEqual([
      isPublic,
      isPublic,
    ]);
    expect(sv.includes('fullgöra avtalet med dig')).toBe(!isPublic);
    const terms = pageOf('villkor', of).body;
    expect(terms.sv.includes('Drivs tjänsten av en myndighet')).toBe(!isPublic);
    expect(terms.sv).toContain('allmän handling');
    expect(terms.en).toContain('public record');
  });

  it('name who runs this, and take everything about them from the configuration', () => {
    for (const page of pages) {
      const other = pageOf(page.id, OTHER);
      for (const lang of ['sv', 'en'] as const) {
        expect(page.body[lang], page.id).toContain(config.operator.name);
        expect(page.body[lang], page.id).toContain(`mailto:${config.operator.mail}`);
        expect(other.body[lang], page.id).toContain(OTHER.operator.name);
      }
      for (const said of stringsIn(other)) {
        expect(said).not.toContain(config.operator.name);
        expect(said).not.toContain(config.operator.mail);
      }
    }
  });

  it('say where data is kept, and never a country that is not so', () => {
    const here = pageOf('integritet').body;
    expect(here.sv).toContain(`${config.region}, i Finland`);
    expect(here.en).toContain(`${config.region}, in Finland`);
    expect(pageOf('integritet', OTHER).body.sv).toContain('us-east1, utanför Norden');
  });

  it('give the accessibility statement what its law asks for', () => {
    const { sv } = pageOf('tillganglighet').body;
    for (const needed of ['2018:1937', 'delvis förenlig', 'https://www.digg.se/tdosanmalan', 'uppdaterades senast']) {
      expect(sv).toContain(needed);
    }
  });
});

describe('the terms', () => {
  it('carry the version that members accept', () => {
    for (const said of Object.values(pageOf('villkor').lead)) expect(said).toContain(`version ${config.termsVersion}.`);
    expect(pageOf('villkor', OTHER).lead.en).toContain('version 7.');
  });

  it('begin with the same four sentences that a new member accepts', () => {
    for (const point of TERMS_IN_SHORT) {
      expect(pageOf('villkor').body.sv).toContain(`- ${point.sv}\n`);
      expect(pageOf('villkor').body.en).toContain(`- ${point.en}\n`);
    }
  });

  // Members accepted this text under this number. A change of meaning: raise `config.termsVersion` and add a line.
  // A spelling mistake: write the new digest over the old one.
  it('are word for word the text of their version', () => {
    // On 2026-12-01 words changed (ämne to samtal, inlägg to meddelande), the meaning did not: the version is the same.
    const digests: Readonly<Record<number, string>> = { 1: '830a9552b273e502' };
    const { body } = pageOf('villkor', { ...OTHER, termsVersion: config.termsVersion });
    const digest = createHash('sha256').update(`${body.sv}\n${body.en}`).digest('hex').slice(0, 16);
    expect(digest).toBe(digests[config.termsVersion]);
  });
});
