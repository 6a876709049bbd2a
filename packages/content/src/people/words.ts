/** From so many letters on, one wrong letter is still the word: a shorter one would be another. */
const FORGIVING = 5;

/** Whether a word begins with the wanted one, or with one that differs from it in a letter. */
export function begins(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  const length = wanted.length;
  if (length < FORGIVING || word.length < length - 1) return false;
  return near(word, Math.min(word.length, length), wanted) || near(word, Math.min(word.length, length + 1), wanted);
}

/** Whether the first `end` letters of a word are the wanted ones but for one: added, missing, changed or swapped. */
function near(word: string, end: number, wanted: string): boolean {
  const least = Math.min(end, wanted.length);
  let at = 0;
  while (at < least && word.charCodeAt(at) === wanted.charCodeAt(at)) at += 1;
  return (
    agree(word, at + 1, end, wanted, at + 1) ||
    agree(word, at, end, wanted, at + 1) ||
    agree(word, at + 1, end, wanted, at) ||
    (word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && agree(word, at + 2, end, wanted, at + 2))
  );
}

/** Whether the rests of two words are the same. Compared in place: a search does this for every word that it knows. */
function agree(word: string, from: number, end: number, wanted: string, wantedFrom: number): boolean {
  if (Math.max(0, end - from) !== Math.max(0, wanted.length - wantedFrom)) return false;
  for (let i = from, j = wantedFrom; i < end; i += 1, j += 1) {
    if (word.charCodeAt(i) !== wanted.charCodeAt(j)) return false;
  }
  return true;
}
