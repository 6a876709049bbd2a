/**
 * Slurs stand in the lists turned by thirteen letters (ROT13): they work as they are, and nobody who reads
 * the code has to meet them.
 */
export function unmasked(words: readonly string[]): string[] {
  return words.map((word) => word.replace(/[a-z]/g, (letter) => turned(letter)));
}

const turned = (letter: string) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97);
