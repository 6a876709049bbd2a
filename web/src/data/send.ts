import { type Mine, NOW, paths, queries, REPLY_LOOKUPS } from '@socialhallbarhet/domain';
import { doc, getDocFromServer, getDocsFromServer, setDoc, writeBatch } from 'firebase/firestore';
import { toFirestore } from './convert.ts';
import { toAppError } from './errors.ts';
import { db } from './firebase.ts';
import type { Live, Loaded } from './live.ts';
import { meter } from './meter.ts';
import type { Sender } from './outbox.ts';
import { toQuery } from './query.ts';
import type { OutboxEntry } from './store-types.ts';

/**
 * Writes one outbox entry; an error is looked into before it is called failed. What newcomers write
 * waits to be seen; `mine` says who is one, as far as this device knows.
 */
export function createSender(mine: Live<Loaded<Mine | undefined>>): Sender {
  return async (uid, entry) => {
    const held = entry.kind !== 'edit' && isNewcomer(mine.get());
    try {
      await (held ? hold(uid, entry) : write(uid, entry));
      return held ? 'held' : 'sent';
    } catch (error) {
      const reason = toAppError(error);
      if (reason.code === 'offline') return 'keep';
      try {
        // The second arrival of an id is an update and may be refused although the first was stored.
        const there = await whereIs(uid, entry, held);
        if (there) return there;
        // What one may not say at once any more, or not yet, may wait to be seen.
        if (held || entry.kind === 'edit' || reason.code !== 'not-allowed') return reason;
        await hold(uid, entry);
        return 'held';
      } catch (lookError) {
        return toAppError(lookError).code === 'offline' ? 'keep' : reason;
      }
    }
  };
}

/** Known not to be trusted. Who is not known yet tries, and is told. */
export function isNewcomer(mine: Loaded<Mine | undefined>): boolean {
  return mine.status === 'ready' && mine.value?.standing?.trusted !== true;
}

type Sent = Exclude<OutboxEntry, { kind: 'edit' }>;

/** Leaves it where only its author sees it, until it may be seen. */
function hold(uid: string, entry: Sent): Promise<void> {
  meter.create('held');
  const { topic, text } = entry;
  const card = entry.kind === 'topic' ? entry : { title: '', cells: [], competences: [] };
  const { title, cells, competences } = card;
  const replyTo = entry.kind === 'message' ? (entry.replyTo ?? '') : '';
  const held = toFirestore({ v: 1, topic, author: uid, text, replyTo, title, cells, competences, writtenAt: NOW });
  return setDoc(doc(db, paths.held(entry.group, entry.id)), held);
}

function write(uid: string, entry: OutboxEntry): Promise<void> {
  const messageRef = doc(db, paths.message(entry.group, entry.kind === 'edit' ? entry.message : entry.id));
  if (entry.kind === 'edit') {
    meter.update('message');
    meter.create('version');
    const { before } = entry;
    return writeBatch(db)
      .update(messageRef, toFirestore({ text: entry.text, edits: before.edits + 1, changed: NOW }))
      .set(doc(db, paths.version(entry.group, entry.message, before.edits)), {
        v: 1,
        author: uid,
        text: before.text,
        at: before.changed,
      })
      .commit();
  }
  meter.create('message', entry.kind === 'message' && entry.replyTo ? REPLY_LOOKUPS : 0);
  const message = toFirestore({
    v: 1,
    topic: entry.topic,
    topics: [entry.topic],
    author: uid,
    text: entry.text,
    replyTo: entry.kind === 'message' ? (entry.replyTo ?? '') : '',
    edits: 0,
    state: 'visible',
    at: NOW,
    changed: NOW,
  });
  if (entry.kind === 'message') return setDoc(messageRef, message);
  meter.create('topic');
  const topic = toFirestore({
    v: 1,
    title: entry.title,
    cells: entry.cells,
    competences: entry.competences,
    lead: entry.id,
    pins: [],
    archived: false,
    createdBy: uid,
    at: NOW,
    changed: NOW,
  });
  return writeBatch(db)
    .set(doc(db, paths.topic(entry.group, entry.topic)), topic)
    .set(messageRef, message)
    .commit();
}

async function whereIs(uid: string, entry: OutboxEntry, held: boolean): Promise<'sent' | 'held' | undefined> {
  if (await isThere(entry)) return 'sent';
  if (!held) return undefined;
  const mine = await getDocsFromServer(toQuery(queries.myHeld(entry.group, uid)));
  meter.read('held', mine.size);
  return mine.docs.some(({ id }) => id === entry.id) ? 'held' : undefined;
}

async function isThere(entry: OutboxEntry): Promise<boolean> {
  const ref = doc(db, paths.message(entry.group, entry.kind === 'edit' ? entry.message : entry.id));
  meter.read('message', 1);
  const found = await getDocFromServer(ref);
  return found.exists() && (entry.kind !== 'edit' || found.get('text') === entry.text);
}
