import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  daysLate,
  GAPS,
  itemById,
  ITEMS,
  itemsIn,
  itemsInPhase,
  itemsOf,
  KINDS,
  MODELS,
  MODES,
  PERSPECTIVES,
  PHASES,
  PIVI,
  type Words,
} from './models.ts';
import { newestFirst } from './models/find.ts';
import { isKnownAddress, linksIn, strayMarkup, stringsIn, wordsIn } from './testing/texts.ts';
import { CELLS, isCellId, isCompetenceId, isPlaceId } from './vocabularies.ts';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(max));
const words = (max: number) => v.strictObject({ sv: text(max), en: text(max) });
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((value) => new Date(`${value}T00:00:00Z`).toISOString().startsWith(value), 'no such day'),
);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
const ids = <const T extends readonly { readonly id: string }[]>(terms: T) => v.picklist(terms.map((term) => term.id));
const set = (id: v.GenericSchema<string>) =>
  v.pipe(
    v.array(id),
    v.check((list) => new Set(list).size === list.length, 'said twice'),
  );

const source = v.strictObject({
  title: text(200),
  publisher: text(120),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  url: v.union([v.literal(''), v.pipe(v.string(), v.url(), v.startsWith('https://'))]),
  note: v.pipe(v.string(), v.trim(), v.maxLength(200)),
});

const item = v.strictObject({
  id: slug,
  kind: ids(KINDS),
  model: ids(MODELS),
  title: words(90),
  brief: words(400),
  body: text(6000),
  cells: v.pipe(set(v.pipe(v.string(), v.check(isCellId))), v.minLength(1)),
  perspectives: set(ids(PERSPECTIVES)),
  mode: ids(MODES),
  places: v.pipe(set(v.pipe(v.string(), v.check(isPlaceId))), v.minLength(1)),
  competences: v.pipe(set(v.pipe(v.string(), v.check(isCompetenceId))), v.minLength(1)),
  phase: v.optional(ids(PHASES)),
  pivi: v.optional(ids(PIVI)),
  owner: v.nullable(words(60)),
  deputy: v.nullable(words(60)),
  sources: v.pipe(v.array(source), v.minLength(1)),
  reviewed: day,
  reviewBy: day,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const model = v.strictObject({
  id: slug,
  path: v.pipe(v.string(), v.check(isKnownAddress)),
  title: words(90),
  lead: words(400),
  use: v.pipe(v.array(words(200)), v.minLength(3)),
  editor: words(60),
});

const phase = v.strictObject({
  id: slug,
  title: words(40),
  lead: words(400),
  body: text(6000),
  checklist: v.pipe(v.array(words(160)), v.minLength(6), v.maxLength(10)),
  sources: v.pipe(v.array(source), v.minLength(1)),
});

const EVERYTHING = { ITEMS, MODELS, PHASES, GAPS, KINDS, MODES, PERSPECTIVES, PIVI };
/** The day on which the first version was written. */
const FIRST = new Date('2026-11-25T12:00:00Z');
const BODIES = [...ITEMS, ...PHASES].map(({ id, body }) => [id, body] as const);

describe('the shape', () => {
  it('refuses an unknown key and a wrong value', () => {
    expect(v.is(item, { ...ITEMS[0], colour: 'red' })).toBe(false);
    expect(v.is(item, { ...ITEMS[0], reviewed: '2026-02-30' })).toBe(false);
    expect(v.is(item, { ...ITEMS[0], cells: ['samspel.narmiljo'] })).toBe(false);
    expect(v.is(item, ITEMS[0])).toBe(true);
  });

  it.each(ITEMS.map((each) => [each.id, each] as const))('%s is a whole item', (_id, each) => {
    expect(v.safeParse(item, each).issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  it('holds for models, phases and gaps', () => {
    expect(v.safeParse(v.array(model), MODELS).issues).toBeUndefined();
    expect(v.safeParse(v.array(phase), PHASES).issues).toBeUndefined();
    expect(Object.keys(GAPS).toSorted()).toEqual([...CELLS].toSorted());
  });

  it('gives every id once', () => {
    for (const list of [ITEMS, MODELS, PHASES]) {
      const found = list.map((each) => each.id);
      expect(new Set(found).size).toBe(found.length);
    }
    expect(new Set(ITEMS.map((each) => each.title.sv)).size).toBe(ITEMS.length);
  });
});

describe('belonging', () => {
  it.each(CELLS)('%s holds something, or has a question to ask instead', (cell) => {
    for (const said of Object.values(v.parse(words(200), GAPS[cell]))) expect(said).toMatch(/\?$/);
  });

  it('is honest: some cells are empty, and no more than half', () => {
    const empty = CELLS.filter((cell) => itemsOf(cell, FIRST).length === 0);
    expect(empty.length).toBeGreaterThanOrEqual(1);
    expect(empty.length).toBeLessThanOrEqual(CELLS.length / 2);
  });

  it('lets exactly the examples be projects, ideas, ongoing work or inspiration', () => {
    for (const each of ITEMS) {
      expect(each.pivi !== undefined, each.id).toBe(each.kind === 'example');
      expect(each.model === 'exempel', each.id).toBe(each.kind === 'example');
    }
    for (const { id } of PIVI)
      expect(
        ITEMS.some((each) => each.pivi === id),
        id,
      ).toBe(true);
  });

  it('lets exactly the dialogue guide have phases, and gives each of them something', () => {
    for (const each of ITEMS) expect(each.phase !== undefined, each.id).toBe(each.model === 'dialog');
    for (const { id } of PHASES) expect(itemsInPhase(id).length, id).toBeGreaterThan(0);
  });

  it('finds something for every perspective and mode', () => {
    for (const { id } of PERSPECTIVES)
      expect(
        ITEMS.some((each) => each.perspectives.includes(id)),
        id,
      ).toBe(true);
    for (const { id } of MODES)
      expect(
        ITEMS.some((each) => each.mode === id),
        id,
      ).toBe(true);
  });

  it('reviews each item after it was written, and within two years', () => {
    for (const each of ITEMS) {
      const months = (Date.parse(each.reviewBy) - Date.parse(each.reviewed)) / (30.44 * 86_400_000);
      expect(each.reviewed > '2026-01-01' && Date.parse(each.reviewed) <= Date.now(), each.id).toBe(true);
      expect(months, each.id).toBeGreaterThan(1);
      expect(months, each.id).toBeLessThanOrEqual(24);
    }
  });

  it('spreads the reviews: no month has more than a quarter of them', () => {
    const months = Map.groupBy(ITEMS, (each) => each.reviewBy.slice(0, 7));
    for (const [month, due] of months) expect(due.length, month).toBeLessThanOrEqual(ITEMS.length / 4);
  });
});

describe('the words', () => {
  it('are never the same in Swedish and English', () => {
    const all: readonly Words[] = wordsIn(EVERYTHING);
    expect(all.length).toBeGreaterThan(100);
    // A term may be a word of both languages; a sentence or a title may not.
    const terms = new Set(['Region', 'Inspiration']);
    for (const { sv, en } of all) if (!terms.has(sv)) expect(sv).not.toBe(en);
  });

  it('never shout, and use one kind of white space', () => {
    for (const said of stringsIn(EVERYTHING)) {
      expect(said).not.toContain('!');
      expect(said.normalize('NFC'), said).toBe(said);
      expect(said, said).not.toMatch(/ {2,}|\u00a0|\t|[ \t]\n/);
    }
  });

  it.each(BODIES)('%s: the text uses only the Markdown that pages can show', (_id, body) => {
    expect(strayMarkup(body)).toEqual([]);
  });

  it.each(BODIES)('%s: every link leads somewhere', (_id, body) => {
    for (const link of linksIn(body)) {
      expect(isKnownAddress(link), link).toBe(true);
      const permalink = /^\/p\/(.+)$/.exec(link)?.[1];
      if (permalink !== undefined) expect(itemById(permalink), link).toBeDefined();
    }
  });

  it('link an item never to itself', () => {
    for (const each of ITEMS) expect(linksIn(each.body), each.id).not.toContain(`/p/${each.id}`);
  });
});

describe('find', () => {
  const CELL = 'narmiljo.identitet';
  const ASKED = itemsOf(CELL, FIRST)[0]!;

  it('finds an item by its permalink', () => {
    for (const each of ITEMS) expect(itemById(each.id)).toBe(each);
    expect(itemById('finns-inte')).toBeUndefined();
  });

  it('puts the latest review first, and goes by kind and title within a day', () => {
    const [old, mid, late] = ['2026-01-31', '2026-11-05', '2026-11-25'];
    const made = [
      { ...ASKED, id: 'a', reviewed: mid, title: { sv: 'Östra', en: 'East' } },
      { ...ASKED, id: 'b', reviewed: late },
      { ...ASKED, id: 'c', reviewed: old },
      { ...ASKED, id: 'd', reviewed: mid, title: { sv: 'Ängen', en: 'The meadow' } },
      { ...ASKED, id: 'f', reviewed: mid, kind: 'example', title: { sv: 'Aspen', en: 'The aspen' } },
      { ...ASKED, id: 'e', reviewed: mid, title: { sv: 'Zonen', en: 'The zone' } },
    ] as const;
    expect(made.toSorted(newestFirst).map(({ id }) => id)).toEqual(['b', 'e', 'd', 'a', 'f', 'c']);
  });

  it('lists a cell, a model and a phase in that order', () => {
    for (const list of [itemsOf('stad.samspel', FIRST), itemsIn('stadsutveckling'), itemsInPhase('forberedelser')]) {
      expect(list).toEqual(list.toSorted(newestFirst));
      expect(list.length).toBeGreaterThan(2);
    }
    expect(MODELS.flatMap((each) => itemsIn(each.id)).length).toBe(ITEMS.length);
  });

  it('lets what nobody reviews leave its cell after 90 days, and stay at its permalink', () => {
    const after = (days: number) => new Date(Date.parse(`${ASKED.reviewBy}T10:00:00Z`) + days * 86_400_000);
    expect([-3, 0, 1, 90, 91].map((days) => daysLate(ASKED, after(days)))).toEqual([0, 0, 1, 90, 91]);
    expect(itemsOf(CELL, after(90))).toContain(ASKED);
    expect(itemsOf(CELL, after(91))).not.toContain(ASKED);
    expect(itemById(ASKED.id)).toBe(ASKED);
  });
});
