import {
  type Group,
  HIDDEN_NAME,
  HIDDEN_TITLE,
  type Message,
  type Notification,
  paths,
  serverQueries,
  type Topic,
} from '@socialhallbarhet/domain';
import type { Db, Doc } from '../platform/db.ts';
import { allOf } from '../platform/loops/pages.ts';

/**
 * Removes hidden texts from the notifications that repeat them: those about a message, and those of a topic whose title
 * was hidden. Reads the current documents; does nothing when nothing is hidden.
 */
export async function followHide({ db }: { db: Db }, gid: string, mid: string): Promise<void> {
  const message = await db.get<Message>(paths.message(gid, mid));
  if (!message || message.state === 'visible') return;
  const about = await allOf<Notification>(db, serverQueries.notificationsAbout(mid));
  await blank(db, inGroup(about, gid), { snippet: '' });
  const topic = await db.get<Topic>(paths.topic(gid, message.topic));
  if (topic?.title !== HIDDEN_TITLE) return;
  const titled = await allOf<Notification>(db, serverQueries.notificationsIn(message.topic));
  await blank(db, inGroup(titled, gid), { topicTitle: '' });
}

/** The same for the name of a group whose card was hidden. */
export async function followHiddenCard({ db }: { db: Db }, gid: string): Promise<void> {
  const group = await db.get<Group>(paths.group(gid));
  if (group?.name !== HIDDEN_NAME) return;
  await blank(db, await allOf<Notification>(db, serverQueries.notificationsFrom(gid)), { groupName: HIDDEN_NAME });
}

const inGroup = (found: readonly Doc<Notification>[], gid: string) => found.filter(({ data }) => data.group === gid);

/** Fits one transaction. */
const CHUNK = 100;

async function blank(db: Db, found: readonly Doc<Notification>[], change: Partial<Notification>): Promise<void> {
  const stale = found.filter(({ data }) =>
    Object.entries(change).some(([key, value]) => Reflect.get(data, key) !== value),
  );
  for (let i = 0; i < stale.length; i += CHUNK) {
    const some = stale.slice(i, i + CHUNK).map(({ path }) => path);
    await db.transaction(async (tx) => {
      const now = await tx.getAll<Notification>(some);
      // The notification may have been read or deleted meanwhile: only this changes.
      for (const [j, path] of some.entries()) if (now[j]) tx.update(path, change);
    });
  }
}
