import { describe, expect, it } from 'vitest';
import { CELLS, COMPETENCES, isCellId, PLACES, type Place, SCALES, SECTORS, THEMES } from './vocabularies.ts';

const VOCABULARIES = { COMPETENCES, SECTORS, PLACES, THEMES, SCALES };

describe('vocabularies', () => {
  it.each(Object.entries(VOCABULARIES))('%s has unique, well-formed ids', (_name, terms) => {
    const ids = terms.map((term) => term.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(40);
    }
  });

  it.each(Object.entries({ COMPETENCES, SECTORS, THEMES, SCALES }))(
    '%s is labelled in both languages',
    (_name, terms) => {
      for (const term of terms) {
        expect(term.sv.trim(), term.id).toBe(term.sv);
        expect(term.en.trim(), term.id).toBe(term.en);
        expect(term.sv).not.toBe('');
        expect(term.en).not.toBe('');
      }
      expect(new Set(terms.map((term) => term.sv)).size).toBe(terms.length);
    },
  );

  it('covers the field', () => {
    expect(COMPETENCES.length).toBeGreaterThanOrEqual(70);
    expect(PLACES.filter((place) => place.kind === 'municipality')).toHaveLength(13);
    expect(PLACES.filter((place) => place.kind === 'area')).toHaveLength(4);
    expect(PLACES.filter((place) => place.kind === 'former-district')).toHaveLength(10);
  });

  it('lets no word lead to two competences', () => {
    const claimed = new Map<string, string>();
    for (const competence of COMPETENCES) {
      const words = new Set([competence.sv, competence.en, ...competence.synonyms].map((word) => word.toLowerCase()));
      for (const word of words) {
        expect(claimed.get(word), `${word} (${competence.id})`).toBeUndefined();
        claimed.set(word, competence.id);
      }
      const synonyms = competence.synonyms.map((synonym) => synonym.toLowerCase());
      expect(new Set(synonyms).size, competence.id).toBe(synonyms.length);
    }
  });

  it('resolves every containing place, with valid dates', () => {
    const byId = new Map<string, Place>(PLACES.map((place) => [place.id, place]));
    for (const place of byId.values()) {
      if (place.kind !== 'municipality') expect(byId.has(place.within ?? ''), place.id).toBe(true);
      for (const date of [place.from, place.to]) {
        if (date !== undefined) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }
      if (place.from !== undefined && place.to !== undefined) expect(place.from < place.to).toBe(true);
    }
  });

  it('spans the matrix', () => {
    expect(CELLS).toHaveLength(20);
    expect(isCellId('narmiljo.samspel')).toBe(true);
    expect(isCellId('samspel.narmiljo')).toBe(false);
  });
});
