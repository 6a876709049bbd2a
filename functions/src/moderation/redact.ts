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

/**
 * `groups/{gid}/restricted/{mid}`: a hidden message as it was, with the title that was hidden with it; or a withheld
 * message.
 */
export interface Restricted {
  readonly message?: Message;
  readonly held?: Held;
  readonly title: string;
  readonly at: Date;
}

/** The decision that hides a message, and the notification in which its author reads about it. */
export interface Hiding {
  readonly ground: Ground;
  readonly decision: string;
  /** Also hides the title of the topic whose first message it is. */
  readonly title: boolean;
  readonly now: Date;
}

/** All documents that hiding and restoring change. */
export interface Redactable {
  readonly message: Message | undefined;
  readonly topic: Topic | undefined;
  readonly versions: readonly Doc<Version>[];
  readonly restricted: Restricted | undefined;
  readonly restrictedVersions: readonly Doc<Version>[];
}

/**
 * Reads a message and all documents that repeat its text. In a transaction, so that a concurrent edit is either
 * included whole or refused.
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
 * Hides a message: leaves a tombstone and moves the whole document, whatever fields it has, to `restricted`. Does
 * nothing when it is hidden already.
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
  if (hidesTitle) tx.update(paths.topic(gid, message.topic), { title: HIDDEN_TITLE, changed: NOW });
}

/** Restores a hidden message as it was. Does nothing when it is not hidden. */
export function show(tx: Transaction, gid: string, mid: string, found: Redactable): void {
  const { message, topic, restricted, restrictedVersions } = found;
  if (message?.state !== 'hidden' || !restricted?.message) return;
  // The message may have been moved while hidden: the tombstone's topic counts.
  const { topic: tid, topics } = message;
  tx.set(paths.message(gid, mid), { ...restricted.message, topic: tid, topics, changed: NOW });
  for (const { id, path, data } of restrictedVersions) {
    tx.set(paths.version(gid, mid, Number(id)), data);
    tx.delete(path);
  }
  if (restricted.title !== '' && topic?.title === HIDDEN_TITLE) {
    tx.update(paths.topic(gid, tid), { title: restricted.title, changed: NOW });
  }
  tx.delete(paths.restricted(gid, mid));
}

/** The fields that the conversation needs: topic, time, author, and the ground of the decision. */
function tombstoneOf({ topic, topics, author, edits, at }: Message, ground: Ground, decision: string) {
  return { v: 1, topic, topics, author, text: '', edits, state: 'hidden', ground, decision, at, changed: NOW };
}
