import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, GeoPoint, getFirestore, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { paths } from '../../packages/domain/src/index.ts';
import { seedDocuments } from '../seed.ts';
import { backup, fileOf, type Manifest, MANIFEST } from './backup.ts';
import { COLLECTIONS, tallyOf } from './documents.ts';
import { restore } from './restore.ts';

process.env['METADATA_SERVER_DETECTION'] = 'none';
const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const opened: Firestore[] = [];
const quiet = () => {};
const STRANGE = 'strange/thing';

/** An empty project of the local server. */
function project(id = `demo-${randomUUID()}`, useBigInt = true): Firestore {
  const firestore = getFirestore(initializeApp({ projectId: id }, randomUUID()));
  firestore.settings({ host: `127.0.0.1:${inject('firestorePort')}`, ssl: false, useBigInt });
  opened.push(firestore);
  return firestore;
}

const SOURCE = `demo-${randomUUID()}`;
const source = project(SOURCE);
let manifest: Manifest;
beforeAll(async () => {
  await seedDocuments(project(SOURCE, false), new Date('2026-11-25T12:00:00Z'));
  // One document with every type there is, at an address that nobody's parent has.
  await source.doc(paths.power('every-type')).set({
    text: 'å\u2028"\\\n😀',
    whole: 9_007_199_254_740_993n,
    half: 0.5,
    odd: [Number.NaN, Infinity, -0],
    none: null,
    yes: true,
    at: new Timestamp(1_764_000_000, 123_456_000),
    bytes: Buffer.from([0, 255, 10]),
    place: new GeoPoint(57.7, 11.97),
    other: source.doc(paths.member('karin-berg')),
    deep: { 'a.b': [{ c: { d: ['e'] } }], empty: {}, list: [] },
  });
  await source.doc(paths.settings('departed')).set({ v: 1 });
  manifest = await backup({ project: 'x', firestore: source }, join(folder, 'whole'), quiet);
});
afterAll(async () => {
  await Promise.all(opened.map((firestore) => firestore.terminate()));
  rmSync(folder, { recursive: true, force: true });
});

it('B1 holds every document of the community, by every collection, and the same twice', async () => {
  expect(manifest.documents).toBeGreaterThan(1000);
  for (const collection of ['members', 'messages', 'memberships', 'roles', 'activity', 'powers'])
    expect(manifest.collections[collection]?.documents, collection).toBeGreaterThan(0);
  expect(Object.keys(manifest.collections)).toEqual(COLLECTIONS);
  const again = await backup({ project: 'x', firestore: source }, join(folder, 'again'), quiet);
  expect(again.sha256).toBe(manifest.sha256);
});

it('B2 fills an empty project with the same, to the nanosecond and byte', async () => {
  const target = project();
  const restored = await restore({ firestore: target }, join(folder, 'whole'), quiet);
  expect(restored.sha256).toBe(manifest.sha256);
  const [before, after] = await Promise.all([source, target].map((one) => one.doc(paths.power('every-type')).get()));
  const { other, ...rest } = (after?.data() ?? {}) as { other: { path: string } };
  const { other: _, ...wanted } = (before?.data() ?? {}) as { other: unknown };
  expect(rest).toEqual(wanted);
  expect(other.path).toBe('members/karin-berg');
  expect((await target.doc(paths.settings('departed')).get()).exists).toBe(true);
  expect((await target.listCollections()).map(({ id }) => id)).not.toContain('restore');
});

it('B3 refuses a project that holds anything, and a folder that does', async () => {
  const target = project();
  await target.doc(paths.member('somebody')).set({ name: 'Någon' });
  for (const goOn of [false, true])
    await expect(restore({ firestore: target }, join(folder, 'whole'), quiet, goOn)).rejects.toThrow('not empty');
  expect((await target.doc(paths.member('somebody')).get()).data()).toEqual({ name: 'Någon' });
  await expect(backup({ project: 'x', firestore: source }, join(folder, 'whole'), quiet)).rejects.toThrow('not empty');
});

it('B4 finds one flipped byte anywhere, a missing line, file and manifest, before it writes', async () => {
  const copy = join(folder, 'tampered');
  await backup({ project: 'x', firestore: source }, copy, quiet);
  const target = project();
  const refused = async (why: string) => {
    await expect(restore({ firestore: target }, copy, quiet)).rejects.toThrow(why);
    expect(await target.listCollections()).toEqual([]);
  };
  const messages = join(copy, fileOf('messages'));
  const whole = readFileSync(messages);
  for (const at of [0, Math.floor(whole.length / 2), whole.length - 2]) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    writeFileSync(messages, flipped);
    await refused('not as it was written');
  }
  writeFileSync(messages, whole.subarray(whole.indexOf(10) + 1));
  await refused('not as it was written');
  rmSync(messages);
  await refused('is missing');
  writeFileSync(messages, whole);
  const told = readFileSync(join(copy, MANIFEST), 'utf8');
  writeFileSync(join(copy, MANIFEST), told.replace(/"documents": (\d+)/, '"documents": 1$1'));
  await refused('changed by hand');
  rmSync(join(copy, MANIFEST));
  await refused('no manifest.json');
  writeFileSync(join(copy, MANIFEST), told);
  await expect(restore({ firestore: target }, copy, quiet)).resolves.toMatchObject({ sha256: manifest.sha256 });
});

it('B5 interrupted anywhere, it says so, and goes on with the same backup only', async () => {
  const target = project();
  const dies = (line: string) => {
    if (line.startsWith('messages')) throw new Error('killed');
  };
  await expect(restore({ firestore: target }, join(folder, 'whole'), dies)).rejects.toThrow('killed');
  await expect(restore({ firestore: target }, join(folder, 'whole'), quiet)).rejects.toThrow('--continue');
  const other = project();
  await other.doc(paths.member('somebody')).set({ name: 'Någon' });
  await backup({ project: 'y', firestore: other }, join(folder, 'other'), quiet);
  await expect(restore({ firestore: target }, join(folder, 'other'), quiet, true)).rejects.toThrow('Another backup');
  const restored = await restore({ firestore: target }, join(folder, 'whole'), quiet, true);
  expect(restored.sha256).toBe(manifest.sha256);
});

it('B6 what came in meanwhile is found by the hash', async () => {
  const target = project();
  const meddles = (line: string) => {
    if (line.startsWith('accounts')) void target.doc(paths.member('meanwhile')).set({ v: 1 });
  };
  await expect(restore({ firestore: target }, join(folder, 'whole'), meddles)).rejects.toThrow('members (');
});

it('B7 refuses to leave out a collection that nobody declared', async () => {
  const strange = project();
  await strange.doc(STRANGE).set({ v: 1 });
  await expect(backup({ project: 'x', firestore: strange }, join(folder, 'strange'), quiet)).rejects.toThrow('strange');
  await expect(tallyOf(strange, quiet)).rejects.toThrow('strange');
});
