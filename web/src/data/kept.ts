import { type Group, type PathName, paths, type Roster } from '@socialhallbarhet/domain';
import { doc, getDoc } from 'firebase/firestore';
import type { Account } from './account.ts';
import { db } from './firebase.ts';
import { cell, type Live } from './live.ts';
import { meter } from './meter.ts';

const HOUR = 3600_000;

interface Kept<T> {
  readonly value: T;
  readonly fetched: number;
}

/** A document that changes seldom: fetched when what the device has is too old, and there offline. */
export interface KeptDocument<T> {
  readonly live: Live<T | undefined>;
  /** Fetches it now, unless it was fetched a moment ago. */
  readonly refresh: () => void;
}

const documents = new Map<string, KeptDocument<unknown>>();

function keep<T>({ store }: Account, name: PathName, path: string, freshMs: number): KeptDocument<T> {
  const known = documents.get(path);
  if (known) return known as KeptDocument<T>;
  const live = cell<T | undefined>(undefined);
  const key = `kept:${path}`;
  let fetched = 0;

  async function fetch() {
    fetched = Date.now();
    const found = await getDoc(doc(db, path));
    meter.read(name, 1);
    if (!found.exists()) return;
    live.set(found.data() as T);
    await store.savePicture(key, { value: found.data(), fetched });
  }
  async function load() {
    const kept = await store.picture<Kept<T>>(key).catch(() => undefined);
    if (kept && live.get() === undefined) live.set(kept.value);
    if (!kept || Date.now() - kept.fetched > freshMs) await fetch();
  }
  // Without a network the next page tries again.
  void load().catch(() => documents.delete(path));
  const made: KeptDocument<T> = {
    live,
    refresh() {
      if (Date.now() - fetched > HOUR / 60) void fetch().catch(() => {});
    },
  };
  documents.set(path, made);
  return made;
}

/** The card of a group for lists and conversations. Its own page listens to the document instead. */
export const groupCardOf = (account: Account, gid: string): Live<Group | undefined> =>
  keep<Group>(account, 'group', paths.group(gid), 24 * HOUR).live;

/** Names for a conversation, and how many read it. Refreshed when an author is not among them. */
export const rosterOf = (account: Account, gid: string): KeptDocument<Roster> =>
  keep<Roster>(account, 'roster', paths.roster(gid), 12 * HOUR);
