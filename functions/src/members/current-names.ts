import { type Member, mentionedIn, type NameOf, paths, SERVER_LIMITS, snippet } from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';

/** One line of a text, with the names that those whom it mentions bear now. Without a mention it reads nothing. */
export async function snippetNow(reader: Reader, text: string): Promise<string> {
  return snippet(text, undefined, await currentNames(reader, text));
}

async function currentNames(reader: Reader, text: string): Promise<NameOf> {
  // A line holds the first few.
  const uids = mentionedIn(text.slice(0, SERVER_LIMITS.snippetMax * 10)).slice(0, 5);
  if (uids.length === 0) return () => undefined;
  const found = await reader.getAll<Member>(uids.map((uid) => paths.member(uid)));
  const names = new Map(uids.map((uid, i) => [uid, found[i]?.name]));
  return (uid) => names.get(uid);
}
