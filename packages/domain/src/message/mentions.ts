/**
 * A mention is an ordinary Markdown link to a member's page whose text begins with `@`, so that it
 * reads well wherever Markdown is shown: `[@Karin Berg](/folk/karin-berg)`.
 */
const MENTION = /\[@([^\]\n]{1,80})\]\(\/folk\/([A-Za-z0-9_-]{1,128})\)/g;

/** The members a text mentions, each once, in order. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(MENTION)].map((match) => match[2] as string))];
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
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\[])@(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, (_, name: string) => `[@${name}](/folk/${picked.get(name)})`);
}
