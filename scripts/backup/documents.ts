import { createHash } from 'node:crypto';
import { FieldPath, type Firestore, type QueryDocumentSnapshot, type Timestamp } from 'firebase-admin/firestore';
import { PATHS } from '../../packages/domain/src/index.ts';
import { StartError } from '../lib/programs.ts';
import { asLine, encodeFields } from './values.ts';

/** Every collection of the platform by its id; subcollections of one id are read together. */
export const COLLECTIONS: readonly string[] = [
  ...new Set(Object.values(PATHS).map(({ template }) => template.split('/').at(-2) ?? '')),
].sort();

const PAGE = 300;

/** One document as one line; the same document is the same line in every project. */
const lineOf = (document: QueryDocumentSnapshot) =>
  asLine({ path: document.ref.path, fields: encodeFields(document.data()) });

/**
 * The lines of all documents whose collection has this id, in the order of their paths, a page at a
 * time. With `asOf`, every page shows the same moment, whatever is written meanwhile.
 */
export async function* linesOf(firestore: Firestore, collection: string, asOf?: Timestamp): AsyncGenerator<string[]> {
  let last: QueryDocumentSnapshot | undefined;
  for (;;) {
    const all = firestore.collectionGroup(collection).orderBy(FieldPath.documentId()).limit(PAGE);
    const query = last ? all.startAfter(last) : all;
    const page = asOf
      ? await firestore.runTransaction((tx) => tx.get(query), { readOnly: true, readTime: asOf })
      : await query.get();
    if (page.docs.length > 0) yield page.docs.map(lineOf);
    last = page.docs.at(-1);
    if (page.docs.length < PAGE) return;
  }
}

export interface Tally {
  readonly documents: number;
  readonly sha256: string;
}

/** Counts and digests lines as they go by. */
export function tally(): { add: (lines: readonly string[]) => void; result: () => Tally } {
  const hash = createHash('sha256');
  let documents = 0;
  return {
    add(lines) {
      for (const line of lines) hash.update(line);
      documents += lines.length;
    },
    result: () => ({ documents, sha256: hash.digest('hex') }),
  };
}

/** The one hash of everything: of all collections' hashes, by name. */
export function hashOfAll(collections: Readonly<Record<string, Tally>>): string {
  const hash = createHash('sha256');
  for (const [id, { documents, sha256 }] of Object.entries(collections).sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${id} ${documents} ${sha256}\n`);
  return hash.digest('hex');
}

/** The documents of a project, as counts and hashes. @throws StartError for an undeclared collection. */
export async function tallyOf(firestore: Firestore, say: (line: string) => void): Promise<Record<string, Tally>> {
  await requireKnown(firestore);
  const found: Record<string, Tally> = {};
  for (const collection of COLLECTIONS) {
    const counted = tally();
    for await (const lines of linesOf(firestore, collection)) counted.add(lines);
    found[collection] = counted.result();
  }
  say(`${Object.values(found).reduce((sum, { documents }) => sum + documents, 0)} documents read for the hash`);
  return found;
}

/** An incomplete backup would be noticed only when it is needed. */
export async function requireKnown(firestore: Firestore): Promise<void> {
  const roots = (await firestore.listCollections()).map(({ id }) => id);
  const unknown = roots.filter((id) => !COLLECTIONS.includes(id));
  if (unknown.length > 0)
    throw new StartError(`The project holds collections that paths.ts does not declare: ${unknown.join(', ')}.`);
}
