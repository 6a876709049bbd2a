import { type Mine, NOW, paths, queries, REPLY_LOOKUPS, withoutControls } from '@socialhallbarhet/domain';
import { doc } from 'firebase/firestore';
import { ask } from '../core/ask.ts';
import { toAppError } from '../errors.ts';
import { db } from '../core/firebase.ts';
import type { Live, Loaded } from '../live.ts';
import { meter } from '../core/meter.ts';
import type { Sender } from '../device/outbox.ts';
import { toQuery } from '../core/query.ts';
import { set, update, write } from '../core/write.ts';
import type { OutboxEntry } from '../device/store-types.ts';

/**
 * Writes one outbox entry; an error is looked into before it is called failed. What newcomers write
 * waits to be seen; `mine` says who is one, as far as this device knows.
 */
export function createSender(mine: Live<Loaded<Mine | undefined>>): Sender {
  return async (uid, entry) => {
    const held = entry.kind !== 'edit' && isNewcomer(mine.get());
    try {
      await (held ? hold(uid, entry) : send(uid, entry));
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
  const { topic, text } = entry;
  const card = entry.kind === 'topic' ? entry : { title: '', cells: [], competences: [] };
  const { title, cells, competences } = card;
  const replyTo = entry.kind === 'message' ? (entry.replyTo ?? '') : '';
  const held = { v: 1, topic, author: uid, text, replyTo, title, cells, competences, writtenAt: NOW };
  return write([set('held', [entry.group, entry.id], held)]);
}

function send(uid: string, entry: OutboxEntry): Promise<void> {
  if (entry.kind === 'edit') {
    const { group, message, text, before } = entry;
    const version = { v: 1, author: uid, text: before.text, at: before.changed };
    return write([
      update('message', [group, message], { text, edits: before.edits + 1, changed: NOW }),
      set('version', [group, message, before.edits], version),
    ]);
  }
  const replyTo = entry.kind === 'message' ? (entry.replyTo ?? '') : '';
  const message = {
    v: 1,
    topic: entry.topic,
    topics: [entry.topic],
    author: uid,
    text: entry.text,
    replyTo,
    edits: 0,
    state: 'visible',
    at: NOW,
    changed: NOW,
  };
  const said = set('message', [entry.group, entry.id], message, replyTo ? REPLY_LOOKUPS : 0);
  if (entry.kind === 'message') return write([said]);
  const { title, cells, competences, id: lead } = entry;
  const card = { v: 1, title, cells, competences, lead, pins: [], archived: false, createdBy: uid };
  return write([set('topic', [entry.group, entry.topic], { ...card, at: NOW, changed: NOW }), said]);
}

async function whereIs(uid: string, entry: OutboxEntry, held: boolean): Promise<'sent' | 'held' | undefined> {
  if (await isThere(entry)) return 'sent';
  if (!held) return undefined;
  const mine = await ask(toQuery(queries.myHeld(entry.group, uid)));
  meter.read('held', mine.size);
  return mine.docs.some(({ id }) => id === entry.id) ? 'held' : undefined;
}

async function isThere(entry: OutboxEntry): Promise<boolean> {
  const ref = doc(db, paths.message(entry.group, entry.kind === 'edit' ? entry.message : entry.id));
  meter.read('message', 1);
  const found = await ask(ref);
  return found.exists() && (entry.kind !== 'edit' || found.get('text') === withoutControls(entry.text));
}
