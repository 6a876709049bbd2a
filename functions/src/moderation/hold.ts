import {
  type Held,
  HIDDEN_TITLE,
  may,
  type Membership,
  type Message,
  NOW,
  paths,
  queries,
  SERVER_LIMITS,
  type Standing,
  type Topic,
} from '@socialhallbarhet/domain';
import type { Reader, Transaction } from '../platform/db.ts';
import type { Restricted } from './redact.ts';

/** A held message and everything that decides whether it may be published. */
export interface Hold {
  readonly held: Held | undefined;
  readonly message: Message | undefined;
  /** The text of a held message that a moderator decided not to publish. */
  readonly withheld: Held | undefined;
  readonly topic: Topic | undefined;
  /** The topic does not exist yet, because its first message is held too. */
  readonly waits: boolean;
  readonly mayWrite: boolean;
  /**
   * False for an author who moderates the group: they would release their own messages and so earn trust by themselves.
   */
  readonly mayEarn: boolean;
  readonly standing: Standing | undefined;
}

export async function readHold(reader: Reader, gid: string, mid: string): Promise<Hold> {
  const [held, message, restricted] = await Promise.all([
    reader.get<Held>(paths.held(gid, mid)),
    reader.get<Message>(paths.message(gid, mid)),
    reader.get<Restricted>(paths.restricted(gid, mid)),
  ]);
  const withheld = restricted?.held;
  const words = held ?? withheld;
  const nothing = { topic: undefined, waits: false, mayWrite: false, mayEarn: false, standing: undefined };
  if (!words) return { held, message, withheld, ...nothing };
  const [topic, membership, standing] = await Promise.all([
    reader.get<Topic>(paths.topic(gid, words.topic)),
    reader.get<Membership>(paths.membership(gid, words.author)),
    reader.get<Standing>(paths.standing(words.author)),
  ]);
  const waits = !topic && words.title === '' && (await isBegun(reader, gid, words));
  const [mayWrite, mayEarn] = [may(membership?.role, 'write'), !may(membership?.role, 'moderate')];
  return { held, message, withheld, topic, waits, mayWrite, mayEarn, standing };
}

async function isBegun(reader: Reader, gid: string, { author, topic }: Held): Promise<boolean> {
  const mine = await reader.query<Held>(queries.myHeld(gid, author));
  return mine.some(({ data }) => data.topic === topic && data.title !== '');
}

/**
 * A held message goes into an open topic, or it begins a topic that does not exist yet. A moderator looks at any other.
 */
export function fits({ held, topic }: Hold, mid: string): boolean {
  const title = held?.title ?? '';
  return topic ? !topic.archived && (title === '' || topic.lead === mid) : title !== '';
}

/**
 * Publishes a held message under its id; starts the topic if it is the first message of one. An author becomes trusted
 * after enough published messages in groups that others moderate. Does nothing when the message is published already or
 * waits for its topic; deletes it when its author may no longer write there.
 */
export function release(tx: Transaction, gid: string, mid: string, hold: Hold): void {
  const { held, message, withheld, topic, standing } = hold;
  const words = held ?? withheld;
  const isNew = words && !message && hold.mayWrite;
  if (isNew && hold.waits) {
    // This is the author's only copy: it stays until the message can be published.
    if (held) return;
    tx.set(paths.held(gid, mid), words);
    tx.delete(paths.restricted(gid, mid));
    return;
  }
  if (isNew) {
    const { topic: tid, author, text, replyTo, title, cells, competences } = words;
    const now = { at: NOW, changed: NOW };
    tx.create(paths.message(gid, mid), {
      v: 1,
      topic: tid,
      topics: [tid],
      author,
      text,
      // The rules check this for a message that is sent directly; older held messages lack the field.
      replyTo: replyTo ?? '',
      edits: 0,
      state: 'visible',
      ...now,
    });
    if (!topic) {
      // A moderator published this message but not the first message of its topic: the title stays hidden with the
      // latter.
      const about = { title: title || HIDDEN_TITLE, cells, competences };
      const card = { ...about, lead: mid, pins: [], archived: false, createdBy: author };
      tx.create(paths.topic(gid, tid), { v: 1, ...card, ...now });
    } else if (withheld && title !== '' && topic.title === HIDDEN_TITLE && topic.createdBy === author) {
      tx.update(paths.topic(gid, tid), { title, changed: NOW });
    }
    if (hold.mayEarn) {
      const released = (standing?.released ?? 0) + 1;
      const trusted = standing?.trusted === true || released >= SERVER_LIMITS.trustedAfter;
      if (standing) tx.update(paths.standing(author), { trusted, released });
      else tx.set(paths.standing(author), { v: 1, writeAfter: new Date(0), trusted, released });
    }
  }
  if (held) tx.delete(paths.held(gid, mid));
  if (withheld && !message) tx.delete(paths.restricted(gid, mid));
}

/** Withholds a held message. It leaves no tombstone, since nobody but its author knew of it. */
export function withhold(tx: Transaction, gid: string, mid: string, { held }: Hold, now: Date): void {
  if (!held) return;
  tx.set(paths.restricted(gid, mid), { v: 1, held, title: '', at: now });
  tx.delete(paths.held(gid, mid));
}
