import { mentionOf } from '../markdown/mention.ts';
import { spansOf } from '../markdown/plain.ts';
import { read } from '../markdown/tree.ts';

/**
 * The members whom a text mentions, each once, in order: where the page shows a mention, and nowhere else. A
 * mention is an ordinary Markdown link to a member's page whose text begins with `@`, so that it reads well wherever
 * Markdown is shown: `[@Karin Berg](/folk/karin-berg)`.
 */
export function mentionedIn(text: string): string[] {
  if (!text.includes('](/folk/')) return [];
  return [...new Set(spansOf(read(text)).flatMap((one) => (one.kind === 'mention' ? [one.uid] : [])))];
}

/**
 * Turns `@Name` into a mention for each of the `picked` (name → uid). Longer names win, so that
 * "Karin Berg" is not cut short by a "Karin".
 */
export function namesToMentions(text: string, picked: ReadonlyMap<string, string>): string {
  const uids = new Map([...picked].map(([name, uid]) => [name.normalize('NFC'), uid]));
  const names = [...uids.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return text;
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}\\[])@(${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return text.normalize('NFC').replace(pattern, (_, name: string) => mentionOf(name, uids.get(name) ?? ''));
}
