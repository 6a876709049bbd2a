import {
  type Activity,
  type Line,
  type Member,
  type Message,
  paths,
  queries,
  type Topic,
  withLine,
} from '@socialhallbarhet/domain';
import { snippetNow } from '../members/current-names.ts';
import type { Db, Doc, Reader } from '../platform/db.ts';
import { changedKeys } from '../platform/changed-keys.ts';
import { usable } from '../platform/decode.ts';

/**
 * Brings the lines of some topics in `activity/recent` up to date, whatever event caused it and however often it is
 * delivered. Returns how many lines it changed.
 *
 * The document is read first, which blocks concurrent transactions on it; its sources are then read as of one later
 * moment, so that `at` and `n` belong together and no older state can overwrite a newer one. Those reads lock nothing:
 * a member who sends never waits for this.
 */
export function settleActivity({ db }: { db: Db }, gid: string, tids: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    // Compared with what is stored, so that a bad row is found and replaced.
    const stored = await tx.stored.get<Activity>(paths.activity(gid));
    const activity = usable<Activity>(paths.activity(gid), stored);
    const lines = await db.snapshot((reader) => Promise.all(tids.map((tid) => lineOf(reader, gid, tid))));
    const topics = tids.reduce((kept, tid, i) => withLine(kept, tid, lines[i]), activity?.topics ?? {});
    const changed = changedKeys(stored?.topics ?? {}, topics);
    if (changed > 0) tx.set(paths.activity(gid), { v: 1, ...activity, topics });
    return changed;
  });
}

/** A topic's line from its sources; undefined when it has no visible message. */
async function lineOf(reader: Reader, gid: string, tid: string): Promise<Line | undefined> {
  const [topic, last, n] = await Promise.all([
    reader.get<Topic>(paths.topic(gid, tid)),
    lastVisible(reader, gid, tid),
    reader.count(queries.topicMessages(gid, tid)),
  ]);
  if (!topic || !last) return undefined;
  const { title, cells, competences, lead, archived } = topic;
  const { at, author, text } = last.data;
  const authorName = (await reader.get<Member>(paths.member(author)))?.name ?? '';
  const about = { title, cells, competences, lead, archived };
  return { ...about, at, n, author, authorName, message: last.id, snippet: await snippetNow(reader, text) };
}

/** The newest visible message of the topic. One read, unless messages were hidden or moved lately. */
async function lastVisible(reader: Reader, gid: string, tid: string): Promise<Doc<Message> | undefined> {
  let before: Message['at'] | undefined;
  for (let size = 1; ; size = 50) {
    const page = await reader.query<Message>(queries.topicPage(gid, tid, before, size));
    const seen = page.find(({ data }) => data.state === 'visible' && data.topic === tid);
    if (seen || page.length < size) return seen;
    before = page.at(-1)?.data.at;
  }
}
