import { type NameOf, plainText } from '../markdown/plain.ts';
import { read } from '../markdown/tree.ts';
import { messageServerLimits } from './limits.ts';

/**
 * One plain line of a message for lists and notifications: what the page shows of it, cut at a word. `nameOf` gives those
 * whom it mentions the names that they bear now.
 */
export function snippet(markdown: string, max: number = messageServerLimits.snippetMax, nameOf?: NameOf): string {
  const shown = oneLine(plainText(read(markdown), nameOf));
  // A text of marks alone, such as a rule, is shown as it was typed.
  return shortened(shown || oneLine(markdown), max);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A line that is no longer than `max`, cut at a word. */
export function shortened(line: string, max: number): string {
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > max / 2 ? cut.slice(0, word) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
