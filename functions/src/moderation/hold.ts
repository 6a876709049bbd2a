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

/** A held message and everything that decides what may become of it. */
export interface Hold {
  readonly held: Held | undefined;
  readonly message: Message | undefined;
  /** The held words, after a decision not to show them. */
  readonly withheld: Held | undefined;
  readonly topic: Topic | undefined;
  /** There is no such topic yet, and what its author means to begin it with is held too. */
  readonly waits: boolean;
  readonly mayWrite: boolean;
  /** Who keeps order where they write is looked at by nobody but themselves: no trust comes of that. */
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

/** Into a topic that is open, or as the beginning of one that is not there. What fits nowhere is for a person to see. */
export function fits({ held, topic }: Hold, mid: string): boolean {
  const title = held?.title ?? '';
  return topic ? !topic.archived && (title === '' || topic.lead === mid) : title !== '';
}

/**
 * Lets a held message be seen, under its id and from now on; starts the topic that it was to begin. Who
 * has been let through often enough, where others keep order, is trusted from then on. Nothing, when it stands
 * there already or waits for its topic; dropped, when its author may not write there any more.
 */
export function release(tx: Transaction, gid: string, mid: string, hold: Hold): void {
  const { held, message, withheld, topic, standing } = hold;
  const words = held ?? withheld;
  const isNew = words && !message && hold.mayWrite;
  if (isNew && hold.waits) {
    // It is the author's only copy: it stays, or comes back, until there is a place for it.
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
      // Asked by the rules when it is sent at once; held ones from before had none.
      replyTo: replyTo ?? '',
      edits: 0,
      state: 'visible',
      ...now,
    });
    if (!topic) {
      // Decided to be seen, though what was to begin the topic is not: that one's title stays hidden with it.
      const about = { title: title || HIDDEN_TITLE, cells, competences };
      const card = { ...about, lead: mid, pins: [], archived: false, createdBy: author };
      tx.create(paths.topic(gid, tid), { v: 1, ...card, ...now });
    } else if (withheld && title !== '' && topic.title === HIDDEN_TITLE && topic.createdBy === author) {
      tx.set(paths.topic(gid, tid), { ...topic, title, changed: NOW });
    }
    if (hold.mayEarn) {
      const released = (standing?.released ?? 0) + 1;
      const trusted = standing?.trusted === true || released >= SERVER_LIMITS.trustedAfter;
      tx.set(paths.standing(author), { v: 1, writeAfter: new Date(0), ...standing, trusted, released });
    }
  }
  if (held) tx.delete(paths.held(gid, mid));
  if (withheld && !message) tx.delete(paths.restricted(gid, mid));
}

/** Keeps a held message from being seen: nobody but its author knew of it, so nothing stands in its place. */
export function withhold(tx: Transaction, gid: string, mid: string, { held }: Hold, now: Date): void {
  if (!held) return;
  tx.set(paths.restricted(gid, mid), { v: 1, held, title: '', at: now });
  tx.delete(paths.held(gid, mid));
}
