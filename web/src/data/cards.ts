import { type Group, paths } from '@socialhallbarhet/domain';
import { doc, getDoc } from 'firebase/firestore';
import type { Account } from './account.ts';
import { db } from './firebase.ts';
import { cell, type Cell, type Live } from './live.ts';
import { meter } from './meter.ts';

/** A group's name changes seldom: a card is fetched once a day, and kept for offline. */
const FRESH_MS = 24 * 3600_000;

interface Kept {
  readonly card: Group;
  readonly fetched: number;
}
const cards = new Map<string, Cell<Group | undefined>>();

/** The card of a group for lists. Its own page listens to the document instead (`observeGroup`). */
export function groupCardOf(account: Account, gid: string): Live<Group | undefined> {
  const known = cards.get(gid);
  if (known) return known;
  const card = cell<Group | undefined>(undefined);
  cards.set(gid, card);
  void load(account, gid, card).catch(() => cards.delete(gid));
  return card;
}

async function load({ store }: Account, gid: string, card: Cell<Group | undefined>) {
  const key = `card:${gid}`;
  const kept = await store.picture<Kept>(key).catch(() => undefined);
  if (kept) card.set(kept.card);
  if (kept && Date.now() - kept.fetched < FRESH_MS) return;
  const found = await getDoc(doc(db, paths.group(gid)));
  meter.read('group', 1);
  if (!found.exists()) return;
  const fresh = found.data() as Group;
  card.set(fresh);
  await store.savePicture(key, { card: fresh, fetched: Date.now() } satisfies Kept);
}
