import { mentionedIn, type Roster, snippet } from '@socialhallbarhet/domain';
import type { Outgoing } from '../../../data/device/outbox.ts';
import type { StoredMessage } from '../../../data/device/store-types.ts';
import { isEditOver, type Reconciled } from '../../../data/conversation/reconcile.ts';
import type { HeldMessage } from '../../../data/conversation/topics.ts';
import type { Answered, TopicMessage } from '../types.ts';

type There = ReadonlyMap<string, StoredMessage>;

/**
 * Settled messages, then what is on its way, then what waits. An item is the same object as before for as long as
 * nothing about it changed, since rows compare by identity.
 */
export function itemsOf(
  { messages, edits, added, waiting }: Reconciled,
  uid: string,
  roster: Roster | undefined,
): TopicMessage[] {
  const there = new Map(messages.map((message) => [message.id, message]));
  return [
    ...messages.map((message) => itemOf(message, uid, roster, edits.get(message.id), there)),
    ...added.map((entry) => fromOutbox(entry, uid, roster, there)),
    ...waiting.map((one) => fromHeld(one, roster, there)),
  ];
}

const made = new WeakMap<object, { readonly of: readonly unknown[]; readonly item: TopicMessage }>();

/** The item that was made of this source before, if all it was made `of` is the same. */
function remembered(source: object, of: readonly unknown[], make: () => TopicMessage): TopicMessage {
  const known = made.get(source);
  if (known && known.of.every((value, i) => value === of[i])) return known.item;
  const item = make();
  made.set(source, { of, item });
  return item;
}

/** One settled message, with one's own edit over it while that is on its way. */
function itemOf(
  message: StoredMessage,
  uid: string,
  roster: Roster | undefined,
  edit?: Outgoing,
  there: There = new Map(),
): TopicMessage {
  const { id, author, text, edits, state, ground, decision, at, replyTo } = message;
  const name = nameOf(roster, author);
  return remembered(message, [uid, name, edit, ...answerParts(replyTo, roster, there)], () => ({
    id,
    author: { uid: author, name },
    text,
    at: new Date(at.toMillis()),
    edits,
    state,
    ...(state === 'hidden' && { ground, decision }),
    mine: author === uid,
    answers: answersOf(replyTo, roster, there),
    ...(edit && !isEditOver(edit, message) && { text: edit.text, ...progress(edit) }),
  }));
}

/** The far lead of a long topic, with one's own latest edit over it while that is on its way. */
export function firstMessageOf(
  lead: StoredMessage,
  outgoing: readonly Outgoing[],
  uid: string,
  roster: Roster | undefined,
): TopicMessage {
  const entry = entryAt(lead.id, outgoing);
  return itemOf(lead, uid, roster, entry?.kind === 'edit' ? entry : undefined);
}

/** A message on screen as it was stored: among those loaded, or the lead that lies further back. */
export const storedOf = (
  id: string,
  loaded: readonly StoredMessage[],
  farFirst: StoredMessage | undefined,
): StoredMessage | undefined => loaded.find((one) => one.id === id) ?? (farFirst?.id === id ? farFirst : undefined);

/** What of mine is on its way at a message: the latest edit of it, or the message itself. */
export const entryAt = (id: string, outgoing: readonly Outgoing[]): Outgoing | undefined =>
  outgoing.findLast((entry) => (entry.kind === 'edit' ? entry.message : entry.id) === id);

/** How many of mine come after the first `to` messages of a topic: among those loaded, or on their way. */
export function mineAfter(
  messages: readonly StoredMessage[],
  to: number,
  outgoing: readonly Outgoing[],
  tid: string,
  uid: string,
): number {
  const known = new Set(messages.map(({ id }) => id));
  const coming = outgoing.filter(
    (entry) => entry.kind !== 'edit' && entry.topic === tid && !entry.held && !known.has(entry.id),
  );
  return messages.slice(to).filter(({ author }) => author === uid).length + coming.length;
}

/** What the line about the answered message is made of. */
function answerParts(replyTo: string | undefined, roster: Roster | undefined, there: There): readonly unknown[] {
  const answered = there.get(replyTo ?? '');
  if (!answered) return [];
  const mentioned = mentionedIn(answered.text).map((uid) => nameOf(roster, uid));
  return [answered, nameOf(roster, answered.author), ...mentioned];
}

/** A line about what is answered. Its words only while they may be seen. */
function answersOf(replyTo: string | undefined, roster: Roster | undefined, there: There): Answered | undefined {
  if (!replyTo) return undefined;
  const answered = there.get(replyTo);
  if (!answered) return { id: replyTo, name: '', snippet: '' };
  const words =
    answered.state === 'visible' ? snippet(answered.text, undefined, (uid) => nameOf(roster, uid) || undefined) : '';
  return { id: replyTo, name: nameOf(roster, answered.author), snippet: words };
}

function fromHeld(held: HeldMessage, roster: Roster | undefined, there: There): TopicMessage {
  const { id, author, text, replyTo } = held;
  const name = nameOf(roster, author);
  return remembered(held, [name, ...answerParts(replyTo, roster, there)], () => ({
    id,
    author: { uid: author, name },
    text,
    at: null,
    edits: 0,
    state: 'visible',
    mine: true,
    answers: answersOf(replyTo, roster, there),
    sending: 'held',
  }));
}

function fromOutbox(entry: Outgoing, uid: string, roster: Roster | undefined, there: There): TopicMessage {
  const replyTo = entry.kind === 'message' ? entry.replyTo : undefined;
  const name = nameOf(roster, uid);
  return remembered(entry, [uid, name, ...answerParts(replyTo, roster, there)], () => ({
    id: entry.id,
    author: { uid, name },
    text: entry.text,
    at: entry.held ? null : new Date(entry.time),
    edits: 0,
    state: 'visible',
    mine: true,
    answers: answersOf(replyTo, roster, there),
    ...progress(entry),
  }));
}

const nameOf = (roster: Roster | undefined, uid: string) => roster?.rows[uid]?.name ?? '';

function progress(entry: Outgoing): Pick<TopicMessage, 'sending' | 'error'> {
  if (entry.held) return { sending: 'held' };
  if (entry.sent) return {};
  return { sending: entry.state, ...(entry.error ? { error: entry.error } : {}) };
}
