import {
  type DocumentDefinition,
  type Find,
  nameOfPath,
  type PathName,
  PATHS,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Db, Doc } from '../platform/db.ts';
import { allStored } from '../platform/loops/pages.ts';

/** A document that concerns a person. */
export interface Found {
  readonly name: PathName;
  readonly path: string;
}

/**
 * Finds every document that concerns a person, as each definition says: their own documents, those whose fields name
 * them, and packed documents with an entry about them. It also works after they left every group. Sorted by path.
 */
export async function findPerson({ db }: { db: Db }, uid: string): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const [name, definition] of Object.entries(PATHS) as [PathName, DocumentDefinition][]) {
    for (const path of await pathsOf(db, uid, definition)) {
      // Collections of one name exist at several places.
      if (nameOfPath(path) === name) found.set(path, { name, path });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function pathsOf(db: Db, uid: string, { template, find }: DocumentDefinition): Promise<string[]> {
  const collection = template.split('/').at(-2) ?? '';
  const own = find.own ? await ownPaths(db, template.replace('{uid}', uid)) : [];
  const named = await Promise.all(
    (find.fields ?? []).map((field) => allStored<object>(db, serverQueries.naming(collection, field, uid))),
  );
  const packed = find.packed ? await allStored<object>(db, serverQueries.everyIn(collection)) : [];
  return [...own, ...named.flat().map(({ path }) => path), ...packed.filter(holds(find, uid)).map(({ path }) => path)];
}

async function ownPaths(db: Db, path: string): Promise<string[]> {
  if (!path.includes('{')) return (await db.stored.get<object>(path)) ? [path] : [];
  const documents = await allStored<object>(db, { name: 'own', from: path.slice(0, path.lastIndexOf('/')) });
  return documents.map((one) => one.path);
}

const holds =
  ({ packed }: Find, uid: string) =>
  ({ data }: Doc<object>): boolean => {
    if (!packed) return false;
    const map = (data as Record<string, Record<string, Record<string, unknown>>>)[packed.map] ?? {};
    const { by } = packed;
    return by === 'key' ? map[uid] !== undefined : Object.values(map).some((value) => value[by.field] === uid);
  };
