import { fold, hasWords, wordsOf } from '@socialhallbarhet/domain';

/** Someone who can be mentioned here. */
export interface Mentionable {
  readonly uid: string;
  readonly name: string;
  readonly headline?: string;
  /** Of those who bear another's name. */
  readonly organisation?: string;
}

/** The `@word` being written before the caret: where it begins, and what stands after the `@`. */
export function mentionBefore(text: string, caret: number): { start: number; query: string } | undefined {
  const match = /(?:^|[\s([{"'”–-])@([\p{L}\p{M}.'’-]{0,40}(?: [\p{L}\p{M}.'’-]{1,40})?)$/u.exec(text.slice(0, caret));
  if (!match) return undefined;
  const query = match[1] ?? '';
  return { start: caret - query.length - 1, query };
}

/** Those whose name, or a word of it, begins with what was typed; at most `max`. */
export function suggest(people: readonly Mentionable[], query: string, max = 6): readonly Mentionable[] {
  const wanted = fold(query);
  const rank = (person: Mentionable) => {
    const name = fold(person.name);
    // Written out already: the list has done its work, unless another bears the name.
    if (name === wanted) return people.some((other) => other !== person && fold(other.name) === name) ? 0 : -1;
    if (name.startsWith(wanted)) return 0;
    return wordsOf(name).some((word) => word.startsWith(wanted)) ? 1 : -1;
  };
  return people
    .map((person) => ({ person, at: rank(person) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || a.person.name.localeCompare(b.person.name, 'sv'))
    .slice(0, max)
    .map(({ person }) => person);
}

/** Those with a name that has a word beginning with each of the words; by name. Nobody when nothing is asked. */
export function findByName<T extends Mentionable>(people: readonly T[], words: string): readonly T[] {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return [];
  return people.filter(({ name }) => hasWords(name, wanted)).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** Whom each `@Name` written by hand stands for: a name that only one person here bears. */
export function namesIn(text: string, people: readonly Mentionable[]): Map<string, string> {
  const bearers = new Map<string, string | null>();
  const whole = text.normalize('NFC');
  for (const { name: stored, uid } of people) {
    const name = stored.normalize('NFC');
    if (whole.includes(`@${name}`)) bearers.set(name, bearers.has(name) ? null : uid);
  }
  return new Map([...bearers].flatMap(([name, uid]) => (uid === null ? [] : [[name, uid]])));
}
