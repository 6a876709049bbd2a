import {
  type Held,
  may,
  type Membership,
  type Message,
  NOW,
  paths,
  SERVER_LIMITS,
  type Standing,
  type Topic,
} from '@socialhallbarhet/domain';
import type { Reader, Transaction } from '../firestore/db.ts';
import type { Restricted } from './redact.ts';

/** A held message and everything that decides what may become of it. */
export interface Hold {
  readonly held: Held | undefined;
  readonly message: Message | undefined;
  /** The held words, after a decision not to show them. */
  readonly withheld: Held | undefined;
  readonly topic: Topic | undefined;
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
  const nothing = { topic: undefined, mayWrite: false, mayEarn: false, standing: undefined };
  if (!words) return { held, message, withheld, ...nothing };
  const [topic, membership, standing] = await Promise.all([
    reader.get<Topic>(paths.topic(gid, words.topic)),
    reader.get<Membership>(paths.membership(gid, words.author)),
    reader.get<Standing>(paths.standing(words.author)),
  ]);
  const [mayWrite, mayEarn] = [may(membership?.role, 'write'), !may(membership?.role, 'moderate')];
  return { held, message, withheld, topic, mayWrite, mayEarn, standing };
}

/**
 * Lets a held message be seen, under its id and from now on; starts the topic that it was to begin. Who
 * has been let through often enough, where others keep order, is trusted from then on. Nothing, when it stands there already; dropped,
 * when its author may not write there any more or its topic is closed.
 */
export function release(tx: Transaction, gid: string, mid: string, hold: Hold): void {
  const { held, message, withheld, topic, standing } = hold;
  const words = held ?? withheld;
  if (words && !message && hold.mayWrite && fits(words, topic, mid)) {
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
      const card = { title, cells, competences, lead: mid, pins: [], archived: false, createdBy: author };
      tx.create(paths.topic(gid, tid), { v: 1, ...card, ...now });
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

/** Into a topic that is open, or as the beginning of one that is not there. */
const fits = ({ title }: Held, topic: Topic | undefined, mid: string) =>
  topic ? !topic.archived && (title === '' || topic.lead === mid) : title !== '';
