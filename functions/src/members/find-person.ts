import { type DocumentDefinition, type Find, type PathName, PATHS, serverQueries } from '@socialhallbarhet/domain';
import type { Db, Doc } from '../platform/db.ts';

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
    const isOfThisKind = patternOf(definition.template);
    for (const path of await pathsOf(db, uid, definition)) {
      if (isOfThisKind.test(path)) found.set(path, { name, path });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Collections of one name exist at several places: the template selects one. */
const patternOf = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

async function pathsOf(db: Db, uid: string, { template, find }: DocumentDefinition): Promise<string[]> {
  const collection = template.split('/').at(-2) ?? '';
  const own = find.own ? await ownPaths(db, template.replace('{uid}', uid)) : [];
  const named = await Promise.all(
    (find.fields ?? []).map((field) => db.stored.query<object>(serverQueries.naming(collection, field, uid))),
  );
  const packed = find.packed ? await allOf(db, collection) : [];
  return [...own, ...named.flat().map(({ path }) => path), ...packed.filter(holds(find, uid)).map(({ path }) => path)];
}

async function ownPaths(db: Db, path: string): Promise<string[]> {
  if (!path.includes('{')) return (await db.stored.get<object>(path)) ? [path] : [];
  const documents = await db.stored.query<object>({ name: 'own', from: path.slice(0, path.lastIndexOf('/')) });
  return documents.map((one) => one.path);
}

const PAGE = 200;

async function allOf(db: Db, collection: string): Promise<Doc<object>[]> {
  const all: Doc<object>[] = [];
  for (;;) {
    const page = await db.stored.query<object>(serverQueries.everyIn(collection, all.at(-1)?.path, PAGE));
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

const holds =
  ({ packed }: Find, uid: string) =>
  ({ data }: Doc<object>): boolean => {
    if (!packed) return false;
    const map = (data as Record<string, Record<string, Record<string, unknown>>>)[packed.map] ?? {};
    const { by } = packed;
    return by === 'key' ? map[uid] !== undefined : Object.values(map).some((value) => value[by.field] === uid);
  };
