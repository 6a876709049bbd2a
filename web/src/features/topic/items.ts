import type { ErrorCode, MessageState, Roster } from '@socialhallbarhet/domain';
import type { Outgoing } from '../../data/outbox.ts';
import type { StoredMessage } from '../../data/store-types.ts';

/** One message on screen, wherever it is on its way. */
export interface Item {
  readonly id: string;
  readonly author: { readonly uid: string; readonly name: string };
  readonly text: string;
  /** `null` until the server has set it. */
  readonly at: Date | null;
  readonly seconds?: number;
  readonly edits: number;
  readonly state: MessageState;
  readonly sending?: 'pending' | 'failed';
  readonly error?: ErrorCode;
  readonly mine: boolean;
}

interface Made {
  readonly roster: Roster | undefined;
  readonly edit: Outgoing | undefined;
  readonly item: Item;
}
const made = new WeakMap<StoredMessage, Made>();

/**
 * Settled messages, then what is on its way and not among them. An item is the same object as
 * before for as long as nothing about it changed, so that its row is not painted again.
 */
export function itemsOf(
  settled: readonly StoredMessage[],
  outgoing: readonly Outgoing[],
  tid: string,
  uid: string,
  roster: Roster | undefined,
): Item[] {
  const mine = outgoing.filter((entry) => entry.topic === tid);
  const edits = new Map(mine.flatMap((entry) => (entry.kind === 'edit' ? [[entry.message, entry] as const] : [])));
  const there = new Set(settled.map((message) => message.id));
  const nameOf = (author: string) => roster?.rows[author]?.name ?? '';
  const items = settled.map((message): Item => {
    const edit = edits.get(message.id);
    const known = made.get(message);
    if (known && known.roster === roster && known.edit === edit) return known.item;
    const item = fromServer(message, edit, uid, nameOf(message.author));
    made.set(message, { roster, edit, item });
    return item;
  });
  for (const entry of mine) {
    if (entry.kind !== 'edit' && !there.has(entry.id)) items.push(fromOutbox(entry, uid, nameOf(uid)));
  }
  return items;
}

function fromServer(message: StoredMessage, edit: Outgoing | undefined, uid: string, name: string): Item {
  const { id, author, edits, state, at } = message;
  const base = {
    id,
    author: { uid: author, name },
    text: message.text,
    at: new Date(at.toMillis()),
    seconds: at.seconds,
    edits,
    state,
    mine: author === uid,
  };
  // One's own edit shows at once, over the text the server still has.
  return edit ? { ...base, text: edit.text, ...progress(edit) } : base;
}

function fromOutbox(entry: Outgoing, uid: string, name: string): Item {
  return {
    id: entry.id,
    author: { uid, name },
    text: entry.text,
    at: entry.sent ? new Date(entry.time) : null,
    edits: 0,
    state: 'visible',
    mine: true,
    ...progress(entry),
  };
}

function progress(entry: Outgoing): Pick<Item, 'sending' | 'error'> {
  if (entry.sent) return {};
  return { sending: entry.state, ...(entry.error ? { error: entry.error } : {}) };
}
