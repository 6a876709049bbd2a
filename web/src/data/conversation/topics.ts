import {
  type Held,
  type Message,
  newMessageId,
  paths,
  queries,
  type Topic,
  type TopicCard,
  type Version,
} from '@socialhallbarhet/domain';
import type { Account } from '../session/account.ts';
import { newId } from '../ids.ts';
import { isNewcomer } from './send.ts';
import { keptFirstMessage, firstMessageKey } from './kept-first-message.ts';
import type { Live, Loaded } from '../live.ts';
import { countQuery, fetchDocument, fetchPage, fetchQuery, observeDocument, observeQuery } from '../core/observe.ts';
import { editId, type StoredMessage } from '../device/store-types.ts';

/** A topic whose line is not among the group's recent ones. */
export function observeTopic(account: Account, gid: string, tid: string): Live<Loaded<Topic | undefined>> {
  return observeDocument<Topic>('topic', paths.topic(gid, tid), account.store);
}

/** A page of a group's topics by when they were started; `before` is the start of the last one had. */
export const topicsByStart = (gid: string, before?: Date) =>
  fetchPage<Topic & { readonly id: string }>('topic', queries.topicsByStart(gid, before));

/** How many messages a topic ever had: for one that has no line among the recent. */
export const countMessages = (gid: string, tid: string): Promise<number> =>
  countQuery('message', queries.topicMessages(gid, tid));

/** Starts a topic with its first message; answers with its id at once, also offline. */
export function startTopic(account: Account, gid: string, card: TopicCard, text: string): string {
  const topic = newId();
  countMine(account, topic);
  account.outbox.add({
    kind: 'topic',
    id: newMessageId(account.uid, newId()),
    group: gid,
    topic,
    text,
    time: Date.now(),
    state: 'pending',
    ...card,
  });
  return topic;
}

export function sendMessage(account: Account, gid: string, tid: string, text: string, replyTo = ''): string {
  const id = newMessageId(account.uid, newId());
  countMine(account, tid);
  account.outbox.add({
    kind: 'message',
    id,
    group: gid,
    topic: tid,
    text,
    replyTo,
    time: Date.now(),
    state: 'pending',
  });
  return id;
}

/** What waits to be seen comes later, or never. */
function countMine({ mine, reading }: Account, tid: string) {
  if (!isNewcomer(mine.get())) reading.wrote(tid, 1);
}

/** Takes away what could not be sent, because the person says so. */
export function discardMessage({ outbox, reading }: Account, id: string) {
  const entry = outbox.entries.get().find((one) => one.id === id);
  if (entry && entry.kind !== 'edit') reading.wrote(entry.topic, -1);
  outbox.discard(id);
}

/** Changes one's own message; the text before it becomes a version. */
export function editMessage(account: Account, message: StoredMessage, text: string): void {
  account.outbox.add({
    kind: 'edit',
    id: editId(message.id, message.edits + 1),
    message: message.id,
    group: message.group,
    topic: message.topic,
    text,
    time: Date.now(),
    state: 'pending',
    before: { text: message.text, edits: message.edits, changed: message.changed },
  });
}

/** Earlier texts of a message, oldest first. */
export const versionsOf = (gid: string, mid: string): Promise<Version[]> =>
  fetchQuery('version', queries.versions(gid, mid));

/** One message by id: a topic's lead that is not among those on the device, or the target of a permalink. */
export async function getMessage(gid: string, mid: string): Promise<StoredMessage | undefined> {
  const found = await fetchDocument<Message>('message', paths.message(gid, mid));
  return found && { ...found, id: mid, group: gid };
}

/**
 * A topic's first message when it lies further back than what is loaded. Fetched once: every later
 * change of it comes by the feed (`changed`), and replaces what the device keeps.
 */
export async function firstMessageOf(
  { store }: Account,
  gid: string,
  mid: string,
  changed: StoredMessage | undefined,
): Promise<StoredMessage | undefined> {
  const kept = changed ? undefined : await keptFirstMessage(store, gid, mid).catch(() => undefined);
  if (kept) return kept;
  const lead = changed ?? (await getMessage(gid, mid));
  if (lead) await store.saveSnapshot(firstMessageKey(gid, mid), lead);
  return lead;
}

export type HeldMessage = Held & { readonly id: string };

/** What of mine waits to be seen in a group; only newcomers pay for it. */
export function observeHeld({ uid, store }: Account, gid: string): Live<Loaded<readonly HeldMessage[]>> {
  return observeQuery<HeldMessage>('held', queries.myHeld(gid, uid), store);
}
