import { paths, type Roster, type RosterRow } from '@socialhallbarhet/domain';
import type { Account } from '../session/account.ts';
import { observeActivity } from './groups.ts';
import { cell, type Live, valueOf } from '../live.ts';
import { fetchShards, type KeptShards, rowsOf } from '../core/shards.ts';

/** The shards that a device has, by number: their rows, and which version they are. */
type Kept = KeptShards<RosterRow>;

const rosters = new Map<string, Live<Roster | undefined>>();

/**
 * Who is in a group, and who wrote there. Kept on the device and there offline; the shards of it are fetched whose
 * version the group's activity, which is listened to anyway, says to be another than that of the kept one.
 */
export function rosterOf(account: Account, gid: string): Live<Roster | undefined> {
  const known = rosters.get(gid);
  if (known) return known;
  const roster = cell<Roster | undefined>(undefined);
  const activity = observeActivity(account, gid);
  const key = `roster:${gid}`;
  let has: Kept | undefined;
  let asked: string | undefined;
  let kept: Promise<void> | undefined;

  function show(shards: Kept) {
    has = shards;
    roster.set({ rows: rowsOf(shards) });
  }

  async function readKept() {
    const value = await account.store.snapshot<{ shards?: Kept }>(key).catch(() => undefined);
    if (value?.shards && !has) show(value.shards);
  }

  async function follow() {
    await (kept ??= readKept());
    const state = activity.get();
    const said = valueOf(state)?.head?.roster;
    // A picture of the activity from before there were shards says something else.
    const wanted = typeof said === 'object' ? said : { 0: '' };
    // What the device remembers of the activity may be older than the roster it has.
    const isCurrent = state.status === 'ready' && !state.stale;
    const missing = Object.keys(wanted).filter((number) => has?.[number]?.version !== wanted[number]);
    if (has && (!isCurrent || missing.length === 0)) return;
    const asking = JSON.stringify(wanted);
    if (asked === asking) return;
    asked = asking;
    await fetch(wanted, missing).catch(() => {
      asked = undefined;
    });
  }

  async function fetch(wanted: Readonly<Record<string, string>>, missing: readonly string[]) {
    const versions = Object.fromEntries(missing.map((number) => [number, wanted[number] ?? '']));
    const fresh = await fetchShards<RosterRow>('roster', (number) => paths.roster(gid, number), versions);
    // There is no roster yet.
    if (!has && Object.keys(rowsOf(fresh)).length === 0) return;
    const shards = { ...has, ...fresh };
    show(shards);
    await account.store.saveSnapshot(key, { shards });
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
