import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { StartError } from '../lib/programs.ts';
import { accountLines } from './accounts.ts';
import { COLLECTIONS, hashOfAll, linesOf, requireKnown, type Tally, tally } from './documents.ts';

export interface Manifest {
  readonly format: 1;
  readonly project: string;
  /** The moment of the snapshot. */
  readonly at: string;
  readonly collections: Readonly<Record<string, Tally>>;
  readonly accounts: Tally;
  readonly documents: number;
  /** The hash of all documents; a restored project must have the same. */
  readonly sha256: string;
}

export const MANIFEST = 'manifest.json';
/** Marks a project during a restore; names the backup. */
export const MARK = 'restore/under-way';
export const ACCOUNTS = 'accounts.jsonl';
export const fileOf = (collection: string) => `${collection}.jsonl`;

interface Source {
  readonly project: string;
  readonly firestore: Firestore;
  /** Absent where only documents are wanted. */
  readonly auth?: Auth;
}

/**
 * Writes everything a project holds into a folder: one file per collection, one line per document, and
 * the manifest last, so that a broken backup has none. Holds one page in memory at a time.
 */
export async function backup(
  { project, firestore, auth }: Source,
  folder: string,
  say: (line: string) => void,
): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartError(`${folder} is not empty: a backup wants a folder of its own.`);
  mkdirSync(folder, { recursive: true });
  await requireKnown(firestore);
  // A moment of the database's own clock: every page of every collection shows it.
  const asOf = (await firestore.doc(MARK).get()).readTime;
  const collections: Record<string, Tally> = {};
  for (const collection of COLLECTIONS) {
    const written = await write(join(folder, fileOf(collection)), linesOf(firestore, collection, asOf));
    collections[collection] = written;
    if (written.documents > 0) say(`${collection.padEnd(16)}${String(written.documents).padStart(8)}`);
  }
  const accounts = await write(join(folder, ACCOUNTS), auth ? accountLines(auth) : nothing());
  say(`${'accounts'.padEnd(16)}${String(accounts.documents).padStart(8)}`);
  const manifest: Manifest = {
    format: 1,
    project,
    at: asOf.toDate().toISOString(),
    collections,
    accounts,
    documents: Object.values(collections).reduce((sum, { documents }) => sum + documents, 0),
    sha256: hashOfAll(collections),
  };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function* nothing(): AsyncGenerator<string[]> {}

async function write(file: string, pages: AsyncGenerator<string[]>): Promise<Tally> {
  const counted = tally();
  const stream = createWriteStream(file);
  for await (const lines of pages) {
    counted.add(lines);
    if (!stream.write(lines.join(''))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return counted.result();
}
