import {
  HIDDEN_TITLE,
  type Ground,
  type Held,
  type Message,
  NOW,
  paths,
  queries,
  serverQueries,
  type Topic,
  type Version,
} from '@socialhallbarhet/domain';
import type { Doc, Reader, Transaction } from '../platform/db.ts';

/** `groups/{gid}/restricted/{mid}`: a hidden message as it was, and the title that it hid; or what was held and never seen. */
export interface Restricted {
  readonly message?: Message;
  readonly held?: Held;
  readonly title: string;
  readonly at: Date;
}

/** What hides a message, and what its author may read about it. */
export interface Hiding {
  readonly ground: Ground;
  readonly decision: string;
  /** Hides the title of the topic that it began, too. */
  readonly title: boolean;
  readonly now: Date;
}

/** Everything that hiding or showing touches. */
export interface Redactable {
  readonly message: Message | undefined;
  readonly topic: Topic | undefined;
  readonly versions: readonly Doc<Version>[];
  readonly restricted: Restricted | undefined;
  readonly restrictedVersions: readonly Doc<Version>[];
}

/**
 * Reads a message with all that holds its words. In a transaction, so that an edit that races with the
 * decision either stands in it whole or is refused.
 */
export async function readRedactable(reader: Reader, gid: string, mid: string): Promise<Redactable> {
  const [message, versions, restricted, restrictedVersions] = await Promise.all([
    reader.get<Message>(paths.message(gid, mid)),
    reader.query<Version>(queries.versions(gid, mid)),
    reader.get<Restricted>(paths.restricted(gid, mid)),
    reader.query<Version>(serverQueries.restrictedVersions(gid, mid)),
  ]);
  const topic = message && (await reader.get<Topic>(paths.topic(gid, message.topic)));
  return { message, versions, restricted, restrictedVersions, topic };
}

/**
 * Hides a message: a tombstone stays where it was, everything else of it moves to `restricted`, whatever
 * fields it has. Nothing, when it is hidden already.
 */
export function hide(tx: Transaction, gid: string, mid: string, found: Redactable, hiding: Hiding): void {
  const { message, topic, versions } = found;
  if (!message || message.state !== 'visible') return;
  const { ground, decision, now } = hiding;
  const hidesTitle = hiding.title && topic?.lead === mid && topic.title !== HIDDEN_TITLE;
  tx.set(paths.restricted(gid, mid), { v: 1, message, title: hidesTitle ? topic.title : '', at: now });
  tx.set(paths.message(gid, mid), tombstoneOf(message, ground, decision));
  for (const { id, path, data } of versions) {
    tx.set(paths.restrictedVersion(gid, mid, id), data);
    tx.delete(path);
  }
  if (hidesTitle) tx.set(paths.topic(gid, message.topic), { ...topic, title: HIDDEN_TITLE, changed: NOW });
}

/** Brings a hidden message back as it was. Nothing, when it is not hidden. */
export function show(tx: Transaction, gid: string, mid: string, found: Redactable): void {
  const { message, topic, restricted, restrictedVersions } = found;
  if (message?.state !== 'hidden' || !restricted?.message) return;
  // It may have been moved meanwhile: the place is the tombstone's.
  const { topic: tid, topics } = message;
  tx.set(paths.message(gid, mid), { ...restricted.message, topic: tid, topics, changed: NOW });
  for (const { id, path, data } of restrictedVersions) {
    tx.set(paths.version(gid, mid, Number(id)), data);
    tx.delete(path);
  }
  if (restricted.title !== '' && topic?.title === HIDDEN_TITLE) {
    tx.set(paths.topic(gid, tid), { ...topic, title: restricted.title, changed: NOW });
  }
  tx.delete(paths.restricted(gid, mid));
}

/** Only what the conversation needs to keep its shape: where, when, by whom, and why there are no words. */
function tombstoneOf({ topic, topics, author, edits, at }: Message, ground: Ground, decision: string) {
  return { v: 1, topic, topics, author, text: '', edits, state: 'hidden', ground, decision, at, changed: NOW };
}
