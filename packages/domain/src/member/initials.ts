/** One or two letters to stand for a person without a picture; never empty. */
export function initials(name: string): string {
  const words = name
    .normalize('NFC')
    .trim()
    .split(/[\s-]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const letter = (word: string | undefined) => word?.match(/\p{L}/u)?.[0]?.toLocaleUpperCase('sv') ?? '';
  return letter(words[0]) + (words.length > 1 ? letter(words.at(-1)) : '') || '?';
}
