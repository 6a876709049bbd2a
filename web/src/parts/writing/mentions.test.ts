import { describe, expect, it } from 'vitest';
import { findByName, mentionBefore, namesIn, suggest } from './mentions.ts';

const people = [
  { uid: 'a', name: 'Amina Nilsson' },
  { uid: 'k', name: 'Karin Berg' },
  { uid: 'm', name: 'Rosa Méndez' },
  { uid: 'n', name: 'Ann-Marie Hult' },
  { uid: 'o1', name: 'Olle Lund' },
  { uid: 'o2', name: 'Olle Lund' },
];

describe('the mention being written', () => {
  it.each([
    ['@', 1, { start: 0, query: '' }],
    ['Hej @am', 7, { start: 4, query: 'am' }],
    ['(@Karin B', 9, { start: 1, query: 'Karin B' }],
    ['rad\n@ö', 6, { start: 4, query: 'ö' }],
  ])('%j', (text, caret, expected) => expect(mentionBefore(text, caret)).toEqual(expected));
  it.each(['namn@kommun.se', 'ingen', '@karin berg hej', '@karin, '])('is none in %j', (text) =>
    expect(mentionBefore(text, text.length)).toBeUndefined(),
  );
});

describe('suggestions', () => {
  it('finds by any word, without marks', () => {
    expect(suggest(people, 'mend').map(({ uid }) => uid)).toEqual(['m']);
    expect(suggest(people, 'marie').map(({ uid }) => uid)).toEqual(['n']);
    expect(suggest(people, 'a').map(({ uid }) => uid)).toEqual(['a', 'n']);
  });
  it('ends when the name is written out', () => expect(suggest(people, 'Karin Berg')).toEqual([]));
  it('goes on when two bear the name', () =>
    expect(suggest(people, 'Olle Lund').map(({ uid }) => uid)).toEqual(['o1', 'o2']));
});

describe('finding by name', () => {
  const found = (words: string) => findByName(people, words).map(({ uid }) => uid);
  it.each([
    ['mendez', ['m']],
    ['be kar', ['k']],
    ['lu', ['o1', 'o2']],
    ['a', ['a', 'n']],
    ['karin lund', []],
    ['  ', []],
  ])('%j', (words, expected) => expect(found(words)).toEqual(expected));
});

describe('whom names stand for', () => {
  it('takes the only bearer, and of two nobody', () =>
    expect(namesIn('@Karin Berg och @Olle Lund', people)).toEqual(new Map([['Karin Berg', 'k']])));
});
