import { messageServerLimits } from './limits.ts';
import { mentionsToNames } from './mentions.ts';

/** One plain line of a message for lists and notifications: no Markdown marks, cut at a word. */
export function snippet(markdown: string, max: number = messageServerLimits.snippetMax): string {
  const line = mentionsToNames(markdown)
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:[#>]+|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > max / 2 ? cut.slice(0, word) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
