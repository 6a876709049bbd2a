import { NOW, paths, REPLY_LOOKUPS } from '@socialhallbarhet/domain';
import { doc, getDocFromServer, setDoc, writeBatch } from 'firebase/firestore';
import { toFirestore } from './convert.ts';
import { toAppError } from './errors.ts';
import { db } from './firebase.ts';
import { meter } from './meter.ts';
import type { SendOutcome } from './outbox.ts';
import type { OutboxEntry } from './store-types.ts';

/** Writes one outbox entry; an error is looked into before it is called failed. */
export async function sendToServer(uid: string, entry: OutboxEntry): Promise<SendOutcome> {
  try {
    await write(uid, entry);
    return 'sent';
  } catch (error) {
    const reason = toAppError(error);
    if (reason.code === 'offline') return 'keep';
    // The second arrival of an id is an update and may be refused although the first was stored.
    try {
      return (await isThere(entry)) ? 'sent' : reason;
    } catch (lookError) {
      return toAppError(lookError).code === 'offline' ? 'keep' : reason;
    }
  }
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

async function isThere(entry: OutboxEntry): Promise<boolean> {
  const ref = doc(db, paths.message(entry.group, entry.kind === 'edit' ? entry.message : entry.id));
  meter.read('message', 1);
  const found = await getDocFromServer(ref);
  return found.exists() && (entry.kind !== 'edit' || found.get('text') === entry.text);
}
