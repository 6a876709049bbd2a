import { mentionedIn, type Message, paths, SERVER_LIMITS } from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';

/**
 * The author whom a message answers: nobody while it is not visible, never its own author. The field is missing in the
 * oldest messages.
 */
export async function answeredBy(reader: Reader, gid: string, message: Message): Promise<string | undefined> {
  const { state, replyTo, author } = message;
  if (state !== 'visible' || !replyTo) return undefined;
  const answered = await reader.get<Message>(paths.message(gid, replyTo));
  return answered && answered.author !== author ? answered.author : undefined;
}

/** The members that a message mentions: nobody while it is not visible, never its author. */
export function mentions({ state, text, author }: Message): string[] {
  if (state !== 'visible') return [];
  return mentionedIn(text)
    .slice(0, SERVER_LIMITS.mentionsPerMessage)
    .filter((uid) => uid !== author);
}
