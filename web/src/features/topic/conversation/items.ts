import { type Roster, snippet } from '@socialhallbarhet/domain';
import type { Outgoing } from '../../../data/device/outbox.ts';
import type { StoredMessage } from '../../../data/device/store-types.ts';
import { isEditOver, type Reconciled } from '../../../data/conversation/reconcile.ts';
import type { HeldMessage } from '../../../data/conversation/topics.ts';
import type { Answered, TopicMessage } from '../types.ts';

interface Made {
  readonly roster: Roster | undefined;
  readonly edit: Outgoing | undefined;
  readonly answered: StoredMessage | undefined;
  readonly item: TopicMessage;
}
const made = new WeakMap<StoredMessage, Made>();

/**
 * Settled messages, then what is on its way, then what waits. An item is the same object as before for as long as
 * nothing about it changed, so that its row is not painted again.
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

/** One settled message, with one's own edit over it while that is on its way. */
function itemOf(
  message: StoredMessage,
  uid: string,
  roster: Roster | undefined,
  edit?: Outgoing,
  there?: ReadonlyMap<string, StoredMessage>,
): TopicMessage {
  const known = made.get(message);
  const answered = there?.get(message.replyTo ?? '');
  if (known && known.roster === roster && known.edit === edit && known.answered === answered) return known.item;
  const { id, author, text, edits, state, ground, decision, at } = message;
  const base = {
    id,
    author: { uid: author, name: nameOf(roster, author) },
    text,
    at: new Date(at.toMillis()),
    edits,
    state,
    ...(state === 'hidden' && { ground, decision }),
    mine: author === uid,
    answers: answersOf(message.replyTo, answered, roster),
  };
  const item: TopicMessage =
    edit && !isEditOver(edit, message) ? { ...base, text: edit.text, ...progress(edit) } : base;
  made.set(message, { roster, edit, answered, item });
  return item;
}

/** The far lead of a long topic, with one's own latest edit over it while that is on its way. */
export function leadOf(
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
  farLead: StoredMessage | undefined,
): StoredMessage | undefined => loaded.find((one) => one.id === id) ?? (farLead?.id === id ? farLead : undefined);

/** What of mine is on its way at a message: the latest edit of it, or the message itself. */
export const entryAt = (id: string, outgoing: readonly Outgoing[]): Outgoing | undefined =>
  outgoing.findLast((entry) => (entry.kind === 'edit' ? entry.message : entry.id) === id);

/** A line about what is answered. Its words only while they may be seen. */
function answersOf(
  replyTo: string | undefined,
  answered: StoredMessage | undefined,
  roster: Roster | undefined,
): Answered | undefined {
  if (!replyTo) return undefined;
  if (!answered) return { id: replyTo, name: '', snippet: '' };
  const words = answered.state === 'visible' ? snippet(answered.text) : '';
  return { id: replyTo, name: nameOf(roster, answered.author), snippet: words };
}

function fromHeld(
  { id, author, text, replyTo }: HeldMessage,
  roster: Roster | undefined,
  there: ReadonlyMap<string, StoredMessage>,
): TopicMessage {
  const by = { uid: author, name: nameOf(roster, author) };
  const answers = answersOf(replyTo, there.get(replyTo ?? ''), roster);
  return {
    id,
    author: by,
    text,
    at: null,
    edits: 0,
    state: 'visible',
    mine: true,
    sending: 'held',
    ...(answers && { answers }),
  };
}

function fromOutbox(
  entry: Outgoing,
  uid: string,
  roster: Roster | undefined,
  there: ReadonlyMap<string, StoredMessage>,
): TopicMessage {
  const replyTo = entry.kind === 'message' ? entry.replyTo : undefined;
  return {
    id: entry.id,
    author: { uid, name: nameOf(roster, uid) },
    text: entry.text,
    at: entry.held ? null : new Date(entry.time),
    edits: 0,
    state: 'visible',
    mine: true,
    answers: answersOf(replyTo, there.get(replyTo ?? ''), roster),
    ...progress(entry),
  };
}

const nameOf = (roster: Roster | undefined, uid: string) => roster?.rows[uid]?.name ?? '';

function progress(entry: Outgoing): Pick<TopicMessage, 'sending' | 'error'> {
  if (entry.held) return { sending: 'held' };
  if (entry.sent) return {};
  return { sending: entry.state, ...(entry.error ? { error: entry.error } : {}) };
}
