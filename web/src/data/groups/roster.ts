import { mapById, paths, type Roster } from '@socialhallbarhet/domain';
import type { Account } from '../session/account.ts';
import { observeActivity } from './groups.ts';
import { cell, type Live, valueOf } from '../live.ts';
import { fetchDocument } from '../core/observe.ts';

/** The shards that a device has, by number: their rows, and which version they are. */
type Kept = Readonly<Record<string, { readonly version: string; readonly rows: Roster['rows'] }>>;

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
    const rows = mapById<Roster['rows'][string]>();
    for (const shard of Object.values(shards)) Object.assign(rows, shard.rows);
    roster.set({ rows });
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
    const found = await Promise.all(
      missing.map((number) => fetchDocument<Roster>('roster', paths.roster(gid, number))),
    );
    if (!has && found.every((one) => one === undefined)) return;
    const fresh = found.map((one, i) => {
      const rows = one?.rows ?? mapById();
      const number = missing[i] as string;
      return [number, { version: wanted[number] ?? '', rows }] as const;
    });
    const shards = { ...has, ...Object.fromEntries(fresh) };
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
