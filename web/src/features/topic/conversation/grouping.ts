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

/** The messages of one day, rendered together: what comes to one day leaves the others alone. */
export interface Day {
  readonly key: number;
  readonly placed: readonly Placed[];
}

/** Cuts a conversation where a new day begins. A day keeps its key when older messages come before it. */
export function daysOf(placed: readonly Placed[]): Day[] {
  const days: { key: number; placed: Placed[] }[] = [];
  for (const one of placed) {
    const last = days.at(-1);
    if (last && !one.newDay) last.placed.push(one);
    else days.push({ key: dayNumber(one.message.at ?? new Date()), placed: [one] });
  }
  return days;
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
