import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { StartError } from '../lib/programs.ts';
import { importAccounts } from './accounts.ts';
import { ACCOUNTS, fileOf, MANIFEST, type Manifest, MARK } from './backup.ts';
import { hashOfAll, tally, type Tally, tallyOf } from './documents.ts';
import { inChunks } from './chunks.ts';
import { decodeFields } from './values.ts';

interface Target {
  readonly firestore: Firestore;
  readonly auth?: Auth;
}

/**
 * Fills an empty project from a backup and proves it: every file is checked before anything is written, and the project
 * is read again afterwards; its hash must be the manifest's. One that was interrupted goes on with `goOn`: every line
 * is written again, which changes nothing.
 * @throws StartError when a file was changed, the project is not empty, or the hash differs.
 */
export async function restore(
  { firestore, auth }: Target,
  folder: string,
  say: (line: string) => void,
  goOn = false,
): Promise<Manifest> {
  const manifest = await checked(folder);
  await requireRoom(firestore, manifest, goOn);
  await firestore.doc(MARK).set({ sha256: manifest.sha256 });
  for (const [collection, { documents }] of Object.entries(manifest.collections)) {
    if (documents === 0) continue;
    await eachChunk(join(folder, fileOf(collection)), (lines) => writeAll(firestore, lines));
    say(`${collection.padEnd(16)}${String(documents).padStart(8)}`);
  }
  if (auth) await eachChunk(join(folder, ACCOUNTS), (lines) => importAccounts(auth, lines));
  say(`${'accounts'.padEnd(16)}${String(manifest.accounts.documents).padStart(8)}`);
  await firestore.doc(MARK).delete();
  const found = await tallyOf(firestore, say);
  if (hashOfAll(found) !== manifest.sha256) throw new StartError(differences(manifest, found));
  return manifest;
}

/** The manifest, after checking every file against it. */
async function checked(folder: string): Promise<Manifest> {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw new StartError(`${folder} holds no ${MANIFEST}: it is no backup, or an unfinished one.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  if (manifest.format !== 1) throw new StartError('The backup has a format that this version does not know.');
  if (hashOfAll(manifest.collections) !== manifest.sha256) throw new StartError(`${MANIFEST} was changed by hand.`);
  const files = Object.entries(manifest.collections).map(([id, wanted]) => [fileOf(id), wanted] as const);
  for (const [name, wanted] of [...files, [ACCOUNTS, manifest.accounts] as const]) {
    const path = join(folder, name);
    if (!existsSync(path)) throw new StartError(`${name} is missing from the backup.`);
    if ((await hashOfFile(path)) !== wanted.sha256)
      throw new StartError(`${name} is not as it was written: the backup was changed or damaged. Nothing is restored.`);
  }
  return manifest;
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function requireRoom(firestore: Firestore, manifest: Manifest, goOn: boolean): Promise<void> {
  const begun = (await firestore.doc(MARK).get()).get('sha256') as string | undefined;
  const isEmpty = (await firestore.listCollections()).length === 0;
  if (begun === undefined && !isEmpty)
    throw new StartError('The project is not empty. A backup is restored into an empty project only.');
  if (begun !== undefined && begun !== manifest.sha256)
    throw new StartError('Another backup was being restored here. Empty the project first.');
  if (begun !== undefined && !goOn)
    throw new StartError('A restore of this backup was interrupted here. Go on with --continue, or empty the project.');
}

async function eachChunk(path: string, work: (lines: string[]) => Promise<void>): Promise<void> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  for await (const chunk of inChunks(lines)) await work(chunk);
}

async function writeAll(firestore: Firestore, lines: readonly string[]): Promise<void> {
  const writer = firestore.bulkWriter();
  const done = lines.map((line) => {
    const { path, fields } = JSON.parse(line) as { path: string; fields: Readonly<Record<string, unknown>> };
    return writer.set(firestore.doc(path), decodeFields(fields, firestore));
  });
  await writer.close();
  await Promise.all(done);
}

function differences(manifest: Manifest, found: Readonly<Record<string, Tally>>): string {
  const nothing = tally().result();
  const wrong = Object.entries(manifest.collections).filter(
    ([id, { sha256 }]) => (found[id] ?? nothing).sha256 !== sha256,
  );
  const told = wrong.map(
    ([id, { documents }]) => `${id} (${documents} in the backup, ${found[id]?.documents ?? 0} here)`,
  );
  return `The restored project is not the backup: ${told.join(', ') || 'it holds more collections'}.`;
}
