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
import type { Db, Doc, Reader, Transaction } from '../platform/db.ts';

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
 * Reads a message and all documents that repeat its text, whatever fields they have. In a transaction, so that a concurrent edit is either
 * included whole or refused.
 */
export async function readRedactable(reader: Reader, gid: string, mid: string): Promise<Redactable> {
  const [message, versions, restricted, restrictedVersions] = await Promise.all([
    reader.stored.get<Message>(paths.message(gid, mid)),
    reader.stored.query<Version>(queries.versions(gid, mid)),
    reader.stored.get<Restricted>(paths.restricted(gid, mid)),
    reader.stored.query<Version>(serverQueries.restrictedVersions(gid, mid)),
  ]);
  const topic = message && (await reader.get<Topic>(paths.topic(gid, message.topic)));
  return { message, versions, restricted, restrictedVersions, topic };
}

/**
 * Hides a message: leaves a tombstone and moves the whole document, whatever fields it has, to `restricted`. Does
 * nothing when it is hidden already.
 */
export function hide(tx: Transaction, gid: string, mid: string, found: Redactable, hiding: Hiding): void {
  const { message, topic, versions, restricted } = found;
  if (!message || message.state !== 'visible') return;
  const { ground, decision, now } = hiding;
  const hidesTitle = hiding.title && topic?.lead === mid && topic.title !== HIDDEN_TITLE;
  // What was withheld from the same author under this id stays.
  const withheld = restricted?.held && { held: restricted.held };
  tx.set(paths.restricted(gid, mid), { v: 1, ...withheld, message, title: hidesTitle ? topic.title : '', at: now });
  tx.set(paths.message(gid, mid), tombstoneOf(message, ground, decision));
  moveVersions(tx, versions, (id) => paths.restrictedVersion(gid, mid, id));
  if (hidesTitle) tx.update(paths.topic(gid, message.topic), { title: HIDDEN_TITLE, changed: NOW });
}

/** Restores a hidden message as it was. Does nothing when it is not hidden. */
export function show(tx: Transaction, gid: string, mid: string, found: Redactable): void {
  const { message, topic, restricted, restrictedVersions } = found;
  if (message?.state !== 'hidden' || !restricted?.message) return;
  // The message may have been moved while hidden: the tombstone's topic counts.
  const { topic: tid, topics } = message;
  tx.set(paths.message(gid, mid), { ...restricted.message, topic: tid, topics, changed: NOW });
  moveVersions(tx, restrictedVersions, (id) => paths.version(gid, mid, id));
  if (restricted.title !== '' && topic?.title === HIDDEN_TITLE) {
    tx.update(paths.topic(gid, tid), { title: restricted.title, changed: NOW });
  }
  if (!restricted.held) return tx.delete(paths.restricted(gid, mid));
  tx.set(paths.restricted(gid, mid), { v: 1, held: restricted.held, title: '', at: restricted.at });
}

/**
 * Moves what a decision left of the versions of a message with more than one commit holds, from before they were so few:
 * nobody reads the versions of a hidden message meanwhile. Safe to repeat.
 */
export async function followVersions({ db }: { db: Db }, gid: string, mid: string): Promise<void> {
  const rest = () =>
    db.transaction(async (tx) => {
      const { message, versions, restrictedVersions } = await readRedactable(tx, gid, mid);
      if (message?.state === 'hidden') moveVersions(tx, versions, (id) => paths.restrictedVersion(gid, mid, id));
      if (message?.state === 'hidden') return versions.length;
      if (message?.state !== 'visible') return 0;
      moveVersions(tx, restrictedVersions, (id) => paths.version(gid, mid, id));
      return restrictedVersions.length;
    });
  while ((await rest()) > 0);
}

function moveVersions(tx: Transaction, versions: readonly Doc<Version>[], to: (id: string) => string): void {
  for (const { id, path, data } of versions) {
    tx.set(to(id), data);
    tx.delete(path);
  }
}

/** The fields that the conversation needs: topic, time, author, and the ground of the decision. */
function tombstoneOf({ topic, topics, author, edits, at }: Message, ground: Ground, decision: string) {
  return { v: 1, topic, topics, author, text: '', edits, state: 'hidden', ground, decision, at, changed: NOW };
}
