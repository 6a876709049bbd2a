import type { Outgoing } from '../device/outbox.ts';
import type { StoredMessage } from '../device/store-types.ts';
import type { HeldMessage } from './topics.ts';

/** What the server's feed of a topic says. `apart`: changed since, and further back than what is loaded. */
interface Feed {
  readonly messages: readonly StoredMessage[];
  readonly apart: ReadonlyMap<string, StoredMessage>;
}

/** What a conversation shows, of three sources that may each be ahead of the others. */
export interface Reconciled {
  /** What the feed has, oldest first. */
  readonly messages: readonly StoredMessage[];
  /** One's latest edit of a message, which stands over its words. */
  readonly edits: ReadonlyMap<string, Outgoing>;
  /** What one wrote and neither the feed nor the held have. */
  readonly added: readonly Outgoing[];
  /** What waits on the server to be seen by others. */
  readonly waiting: readonly HeldMessage[];
  /** Entries of the outbox that nothing needs any more. */
  readonly over: readonly string[];
}

/**
 * Says what a conversation shows, and which entries of the outbox are over. Nothing else ends them: no timer, and
 * neither the feed nor the outbox knows of the other.
 */
export function reconcile(
  { messages, apart }: Feed,
  outgoing: readonly Outgoing[],
  held: readonly HeldMessage[],
  tid: string,
): Reconciled {
  const there = new Map([...apart, ...messages.map((message) => [message.id, message] as const)]);
  const heldIds = new Set(held.map(({ id }) => id));
  const isOver = (entry: Outgoing): boolean => {
    if (entry.kind === 'edit') return isEditOver(entry, there.get(entry.message));
    if (heldIds.has(entry.id)) return true;
    // The title of a topic is nowhere else until its sending is answered.
    return there.has(entry.id) && (entry.kind === 'message' || entry.sent === true);
  };
  const mine = outgoing.filter(({ topic }) => topic === tid);
  const over = new Set(mine.filter(isOver).map(({ id }) => id));
  const left = mine.filter(({ id }) => !over.has(id));
  return {
    messages,
    edits: new Map(left.flatMap((entry) => (entry.kind === 'edit' ? [[entry.message, entry] as const] : []))),
    added: left.filter(({ kind, id }) => kind !== 'edit' && !there.has(id)),
    waiting: held.filter(({ topic, id }) => topic === tid && !there.has(id)),
    over: [...over],
  };
}

/**
 * Whether a message says what an edit of it says, or something later. One that failed stays: somebody's other device
 * was first, and the words are kept.
 */
export function isEditOver(entry: Outgoing, message: StoredMessage | undefined): boolean {
  if (entry.kind !== 'edit' || !message || entry.state === 'failed') return false;
  return message.edits > entry.before.edits && (entry.sent === true || message.text === entry.text);
}
