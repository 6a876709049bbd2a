import { paths, type Roster, withoutPrototypes } from '@socialhallbarhet/domain';
import { doc } from 'firebase/firestore';
import type { Account } from '../session/account.ts';
import { ask } from '../core/ask.ts';
import { db } from '../core/firebase.ts';
import { observeActivity } from './groups.ts';
import { cell, type Live, valueOf } from '../live.ts';
import { meter } from '../core/meter.ts';

const rosters = new Map<string, Live<Roster | undefined>>();

/**
 * Who is in a group, and who wrote there. Kept on the device and there offline; fetched when the group's
 * activity, which is listened to anyway, names another digest than that of the kept one.
 */
export function rosterOf(account: Account, gid: string): Live<Roster | undefined> {
  const known = rosters.get(gid);
  if (known) return known;
  const roster = cell<Roster | undefined>(undefined);
  const activity = observeActivity(account, gid);
  const key = `roster:${gid}`;
  let asked: string | undefined;
  let kept: Promise<void> | undefined;

  async function readKept() {
    const value = await account.store.picture<Roster>(key).catch(() => undefined);
    if (value && !roster.get()) roster.set(value);
  }

  async function follow() {
    await (kept ??= readKept());
    const state = activity.get();
    const wanted = valueOf(state)?.head?.roster ?? '';
    // What the device remembers of the activity may be older than the roster it has.
    const isCurrent = state.status === 'ready' && !state.stale;
    if (roster.get() && (!isCurrent || roster.get()?.digest === wanted)) return;
    if (asked === wanted) return;
    asked = wanted;
    await fetch().catch(() => {
      asked = undefined;
    });
  }

  async function fetch() {
    const found = await ask(doc(db, paths.roster(gid)));
    meter.read('roster', 1);
    if (!found.exists()) return;
    const value = withoutPrototypes(found.data()) as Roster;
    roster.set(value);
    await account.store.savePicture(key, value);
  }

  const live: Live<Roster | undefined> = {
    get: roster.get,
    subscribe(onChange) {
      const ends = [roster.subscribe(onChange), activity.subscribe(() => void follow())];
      void follow();
      return () => {
        for (const end of ends) end();
      };
    },
  };
  rosters.set(gid, live);
  return live;
}
