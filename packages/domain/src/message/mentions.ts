import { spansOf } from '../markdown/plain.ts';
import { read } from '../markdown/tree.ts';

/**
 * A mention is an ordinary Markdown link to a member's page whose text begins with `@`, so that it
 * reads well wherever Markdown is shown: `[@Karin Berg](/folk/karin-berg)`.
 */
const MENTION = /\[@([^\]\n]{1,80})\]\(\/folk\/([A-Za-z0-9_-]{1,128})\)/g;

/** The members whom a text mentions, each once, in order: where the page shows a mention, and nowhere else. */
export function mentionedIn(text: string): string[] {
  if (!text.includes('](/folk/')) return [];
  return [...new Set(spansOf(read(text)).flatMap((one) => (one.kind === 'mention' ? [one.uid] : [])))];
}

/** Puts `@Name` for each mention: what stands in the composer and in plain-text snippets. */
export function mentionsToNames(text: string): string {
  return text.replace(MENTION, (_, name: string) => `@${name}`);
}

/**
 * Turns `@Name` into a mention for each of the `picked` (name → uid). Longer names win, so that
 * "Karin Berg" is not cut short by a "Karin".
 */
export function namesToMentions(text: string, picked: ReadonlyMap<string, string>): string {
  const names = [...picked.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return text;
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}\\[])@(${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return text.replace(pattern, (_, name: string) => `[@${name}](/folk/${picked.get(name)})`);
}
