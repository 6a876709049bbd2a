import { type DirectoryRow, wordsOf } from '@socialhallbarhet/domain';

/** One member as the directory holds them. */
export type Person = Readonly<DirectoryRow> & { readonly uid: string };

/** The texts of a person that are searched. Each has a bit, so that a person's hits are one small number, and a weight. */
const TEXTS = [
  { bit: 1, weight: 5, of: ({ askMeAbout }: Person) => [askMeAbout] },
  { bit: 2, weight: 4, of: ({ name }: Person) => [name] },
  { bit: 4, weight: 2, of: ({ headline, organisation }: Person) => [headline, organisation] },
] as const;
/** The same for what is chosen from a vocabulary. */
export const COMPETENCE = { bit: 8, weight: 4 } as const;
export const PLACE = { bit: 16, weight: 3 } as const;

/** What a person's bits weigh together. */
export const SCORES = Uint8Array.from({ length: 32 }, (_, bits) =>
  [...TEXTS, COMPETENCE, PLACE].reduce((sum, { bit, weight }) => sum + (bits & bit ? weight : 0), 0),
);

/** The people of one version of the directory, as a search needs them. */
export interface PreparedPeople {
  /** By name: a person's number here is their place in every list. */
  readonly people: readonly Person[];
  /** Each word that somebody's texts hold: numbers of people and their bits, in turn. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Numbers of the people with a competence, and in a place. */
  readonly competences: ReadonlyMap<string, readonly number[]>;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export const NOBODY: PreparedPeople = { people: [], words: new Map(), competences: new Map(), places: new Map() };

/** How many people are prepared between two pauses: a few milliseconds on a slow phone. */
const STEP = 100;

/**
 * Prepares a directory for searching. It pauses after some people, so that whoever runs it can let the page paint; what
 * it yields is nothing.
 */
export function* preparing(found: readonly Person[]): Generator<undefined, PreparedPeople> {
  const people = yield* byName(found);
  const words = new Map<string, number[]>();
  const competences = new Map<string, number[]>();
  const places = new Map<string, number[]>();
  for (const [number, person] of people.entries()) {
    if (number % STEP === STEP - 1) yield;
    const own = new Map<string, number>();
    for (const { bit, of } of TEXTS) {
      for (const word of of(person).flatMap(wordsOf)) own.set(word, (own.get(word) ?? 0) | bit);
    }
    for (const [word, bits] of own) listIn(words, word).push(number, bits);
    for (const id of new Set(person.competences)) listIn(competences, id).push(number);
    for (const id of new Set(person.places)) listIn(places, id).push(number);
  }
  return { people, words, competences, places };
}

/** The same without a pause: where nobody waits for a page, as in a function. */
export function prepare(people: readonly Person[]): PreparedPeople {
  const steps = preparing(people);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function listIn(map: Map<string, number[]>, key: string): number[] {
  const known = map.get(key);
  if (known) return known;
  const made: number[] = [];
  map.set(key, made);
  return made;
}

const swedish = new Intl.Collator('sv');
const compare = (a: Person, b: Person) =>
  swedish.compare(a.name, b.name) || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0);

/** By name, with pauses: sorted in runs that are then merged, two and two. */
function* byName(found: readonly Person[]): Generator<undefined, readonly Person[]> {
  let runs: Person[][] = [];
  for (let from = 0; from < found.length; from += STEP) {
    runs.push(found.slice(from, from + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Person[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(a: readonly Person[], b: readonly Person[]): Generator<undefined, Person[]> {
  const all: Person[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && (!right || compare(left, right) <= 0)) {
      all.push(left);
      i += 1;
    } else if (right) {
      all.push(right);
      j += 1;
    }
    if (all.length % STEP === 0) yield;
  }
  return all;
}
