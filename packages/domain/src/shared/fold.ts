/**
 * Letters that no decomposition leads to a plain one. Whoever searches types the plain one; many keyboards lack the
 * other.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ĸ: 'k',
  ς: 'σ',
};
const ANY_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const ASCII = /^[\0-\x7f]*$/; // oxlint-disable-line no-control-regex -- the plain texts, which need no more

/**
 * A text as names and words are compared everywhere: small letters, none with marks, compatibility forms as what they
 * mean, nothing invisible. "asa" finds "Åsa" and "sorensen" finds "Sørensen", however each is typed.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(ANY_PLAIN, (letter) => PLAIN[letter] as string);
}

/** The words of a text as they are compared: what stands between spaces, hyphens, dots and the like. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each of the `wanted` words begins a word of the name. */
export function hasWords(name: string, wanted: readonly string[]): boolean {
  const own = wordsOf(name);
  return wanted.every((word) => own.some((part) => part.startsWith(word)));
}
