import { type DirectoryRow, paths } from '@socialhallbarhet/domain';
import { doc, type Firestore, setDoc } from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import { emulatorClients } from '../core/emulator-clients.ts';
import { meter } from '../core/meter.ts';
import { memoryStore } from '../device/memory-store.ts';
import { valueOf } from '../live.ts';
import type { Account } from '../session/account.ts';
import { observeDirectory, type People } from './directory.ts';

const here = vi.hoisted(() => ({ db: undefined as Firestore | undefined }));
vi.mock('../device/connection.ts', async () => import('../core/emulator-clients.ts'));
vi.mock('../core/firebase.ts', () => ({
  get db() {
    return here.db;
  },
}));

const { connect, close } = emulatorClients('directory', inject('firestorePort'));
const server = connect('owner');
const row = (name: string): DirectoryRow => ({
  name,
  headline: '',
  askMeAbout: '',
  competences: [],
  sector: 'kommun',
  organisation: '',
  places: [],
});
/** What the functions keep: the shards with their rows, and the rows that changed last. */
async function stands(
  version: string,
  rows: Record<string, DirectoryRow>,
  latest: Record<string, DirectoryRow> = {},
  count = 2,
) {
  await setDoc(doc(server, paths.directory(0)), { v: 1, rows });
  const news = Object.fromEntries(Object.entries(latest).map(([uid, one]) => [uid, { row: one, at: 1 }]));
  await setDoc(doc(server, paths.directoryIndex()), {
    v: 1,
    shards: { 0: { from: '', version, count } },
    latest: news,
  });
}
const account = { uid: 'amina', store: memoryStore() } as unknown as Account;
const fetched = () => meter.bill().by['directory']?.reads ?? 0;
const shows = (fits: (people: People) => boolean) =>
  vi.waitFor(
    () => {
      const people = valueOf(observeDirectory(account).get());
      if (!people || !fits(people)) throw new Error('Not yet');
    },
    { timeout: 30_000 },
  );

let end = () => {};
beforeAll(async () => {
  here.db = connect({ sub: 'amina', email_verified: true, terms: 1 });
  await stands('v1', { a: row('Anna'), b: row('Bo') });
  end = observeDirectory(account).subscribe(() => {});
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  end();
  await close();
});

it('DIR-1 fetches a shard once, and a changed one a day later; who changed is known at once', async () => {
  await shows(({ rows }) => rows['b']?.name === 'Bo');
  expect(fetched()).toBe(1);
  await stands('v2', { a: row('Anna Ny'), b: row('Bo'), c: row('Cia') }, { a: row('Anna Ny'), c: row('Cia') }, 3);
  await shows(({ rows }) => rows['c']?.name === 'Cia' && rows['a']?.name === 'Anna Ny');
  expect(fetched()).toBe(1);
  const tomorrow = Date.now() + 25 * 60 * 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(tomorrow);
  await stands('v3', { a: row('Anna Ny'), c: row('Cia') }, { c: row('Cia') });
  await shows(({ rows }) => rows['b'] === undefined);
  expect(fetched()).toBe(2);
});

it('DIR-2 fetches nothing where there are too many', async () => {
  const before = fetched();
  const tomorrow = Date.now() + 50 * 60 * 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(tomorrow);
  await stands('v4', {}, { d: row('Dag') }, 5001);
  await shows(({ isLarge, everybody, rows }) => isLarge && everybody === 5001 && rows['d']?.name === 'Dag');
  expect(fetched()).toBe(before);
});
