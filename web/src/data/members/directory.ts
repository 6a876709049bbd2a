import {
  countOf,
  type Directory,
  type DirectoryIndex,
  type DirectoryRow,
  type FindPeopleInput,
  mapById,
  ONE_SHARD,
  paths,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import { observeDocument } from '../core/observe.ts';
import { fetchShards, type KeptShard, rowsOf } from '../core/shards.ts';
import { toAppError } from '../errors.ts';
import { cell, type Live, type Loaded, LOADING } from '../live.ts';
import type { Account } from '../session/account.ts';

/** Everybody, or who of them is known here. */
export interface People {
  readonly rows: Readonly<Record<string, DirectoryRow>>;
  /** How many there are. */
  readonly everybody: number;
  /** Too many to fetch: `findPeople` asks a function, and the rows are only the latest. */
  readonly isLarge: boolean;
}

/** A shard that this device has, and when it was fetched. */
interface Kept extends KeptShard<DirectoryRow> {
  readonly at: number;
}
type Shards = Readonly<Record<string, Kept>>;

const KEY = 'directory';
const NONE: DirectoryIndex = { ...ONE_SHARD, latest: {} };
/** A shard that changed is fetched again after so long: who is new until then stands in the index. */
const FRESH_MS = 24 * 60 * 60_000;

const people = cell<Loaded<People>>(LOADING);
let shared: Live<Loaded<People>> | undefined;
/** Rows that were asked of the server: where the directory is large, all that is known but the latest. */
let asked: Directory['rows'] = mapById();

/** The directory, from what this device has and what changed since; there offline. */
export function observeDirectory(account: Account): Live<Loaded<People>> {
  if (shared) return shared;
  // Asked for at each use: a listener that was refused is over.
  const listed = () => observeDocument<DirectoryIndex>('directoryIndex', paths.directoryIndex(), account.store);
  let has: Shards | undefined;

  async function follow() {
    has ??= (await account.store.snapshot<Shards>(KEY).catch(() => undefined)) ?? {};
    const state = listed().get();
    if (state.status === 'error') return people.set(state);
    if (state.status === 'loading') return;
    const index = state.value ?? NONE;
    try {
      if (!state.stale && !isLarge(index)) has = await withChanged(account, index, has);
    } catch (error) {
      if (Object.keys(has).length === 0) return people.set({ status: 'error', code: toAppError(error).code });
    }
    people.set({ status: 'ready', value: peopleOf(index, has), stale: state.stale });
  }

  shared = {
    get: people.get,
    subscribe(onChange) {
      const ends = [people.subscribe(onChange), listed().subscribe(() => void follow())];
      void follow();
      return () => {
        for (const end of ends) end();
      };
    },
  };
  return shared;
}

/** The shards, with those fetched that are missing or have changed a day ago. */
async function withChanged(account: Account, index: DirectoryIndex, has: Shards): Promise<Shards> {
  const now = Date.now();
  const due = Object.entries(index.shards).filter(([number, { version }]) => {
    const kept = has[number];
    return !kept || (kept.version !== version && kept.at + FRESH_MS < now);
  });
  if (due.length === 0) return has;
  const versions = Object.fromEntries(due.map(([number, { version }]) => [number, version]));
  const fetched = Object.entries(await fetchShards<DirectoryRow>('directory', paths.directory, versions)).map(
    // Where no index stands yet, what it will say is news.
    ([number, shard]) => [number, { ...shard, at: shard.version === '' ? 0 : now }] as const,
  );
  const all = { ...has, ...Object.fromEntries(fetched) };
  await account.store.saveSnapshot(KEY, all).catch(() => {});
  return all;
}

const isLarge = (index: DirectoryIndex) => countOf(index) > SERVER_LIMITS.fetchedMembers;

function peopleOf(index: DirectoryIndex, has: Shards): People {
  const rows = mapById<DirectoryRow>({ ...asked, ...rowsOf(has) });
  for (const [uid, { row }] of Object.entries(index.latest)) rows[uid] = row;
  const everybody = isLarge(index) ? countOf(index) : Object.keys(rows).length;
  return { rows, everybody, isLarge: isLarge(index) };
}

/**
 * Where the directory is too large to fetch: a function searches it, by the same rules and in the same order.
 * @throws AppError `offline` …
 */
export async function findOnServer(asked: Partial<FindPeopleInput>): Promise<FoundOnServer> {
  const { call } = await import('../callables/call.ts');
  const all = { words: '', competence: '', sector: '', place: '', most: 0, uids: [] };
  return call<FoundOnServer>('findPeople', { ...all, ...asked });
}
export interface FoundOnServer {
  readonly total: number;
  readonly hits: readonly {
    readonly person: DirectoryRow & { readonly uid: string };
    readonly competences: string[];
  }[];
  readonly rows: Readonly<Record<string, DirectoryRow>>;
}

/** Adds to a large directory whom a search by name finds, or whose ids are known; where it is fetched, nothing is missing. */
export async function lookFor(
  wanted: { readonly words: string } | { readonly uids: readonly string[] },
): Promise<void> {
  const state = people.get();
  if (state.status !== 'ready' || !state.value.isLarge) return;
  const { hits, rows } =
    'words' in wanted
      ? await findOnServer({ words: wanted.words, most: NAMES })
      : await findOnServer({ uids: wanted.uids.filter((uid) => !state.value.rows[uid]).slice(0, NAMES) });
  asked = mapById({ ...asked, ...rows, ...Object.fromEntries(hits.map(({ person: { uid, ...row } }) => [uid, row])) });
  const now = people.get();
  if (now.status === 'ready') people.set({ ...now, value: { ...now.value, rows: { ...now.value.rows, ...asked } } });
}
/** As many as a list by name is looked through for. */
const NAMES = 100;
