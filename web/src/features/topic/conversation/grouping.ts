import { dayNumber } from '../../../parts/time/time.ts';
import type { TopicMessage } from '../types.ts';

/** What stands before a message: a new day, and the line under what was read before. */
export interface Placed {
  readonly message: TopicMessage;
  readonly newDay: boolean;
  readonly newSince: boolean;
}

/** Places day headings and the one "new since" line. A message not yet settled is of today. */
export function place(
  messages: readonly TopicMessage[],
  unreadFrom: string | undefined,
  leadAt: Date | null,
): Placed[] {
  let day = leadAt ? dayNumber(leadAt) : undefined;
  return messages.map((message, index) => {
    const written = message.at ? dayNumber(message.at) : (day ?? dayNumber(new Date()));
    // What could not be sent since an earlier day stands last, and opens no day of the past there.
    const its = message.sending ? Math.max(written, day ?? written) : written;
    const newDay = its !== day || (index === 0 && leadAt === null);
    day = its;
    return { message, newDay, newSince: message.id === unreadFrom };
  });
}

/** Whether two messages look alike on screen, so that a row need not be painted again. */
export function looksSame(a: TopicMessage, b: TopicMessage): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.text === b.text &&
      a.edits === b.edits &&
      a.state === b.state &&
      a.decision === b.decision &&
      a.sending === b.sending &&
      a.error === b.error &&
      a.mine === b.mine &&
      a.author.uid === b.author.uid &&
      a.author.name === b.author.name &&
      a.answers?.id === b.answers?.id &&
      a.answers?.name === b.answers?.name &&
      a.answers?.snippet === b.answers?.snippet &&
      a.at?.getTime() === b.at?.getTime())
  );
}

/**
 * Others' messages that came since `before`: what to announce, and what the pill counts. Theirs alone are compared:
 * what of mine is on its way stands last, and theirs come above it.
 */
export function arrivals(before: readonly TopicMessage[], messages: readonly TopicMessage[]): readonly TopicMessage[] {
  // Without a word of theirs: what stands above mine is older.
  const last = before.findLast(({ mine }) => !mine) ?? before.find(({ sending }) => !sending);
  const from = last ? messages.findIndex(({ id }) => id === last.id) : -1;
  return last && from < 0 ? [] : messages.slice(from + 1).filter(({ mine, state }) => !mine && state === 'visible');
}

/** Whether the last message is one that I just wrote: not one that stood among the others `before`. */
export function isNewOfMine(before: readonly TopicMessage[], messages: readonly TopicMessage[]): boolean {
  const last = messages.at(-1);
  return last !== undefined && last.mine && !before.some(({ id }) => id === last.id);
}
