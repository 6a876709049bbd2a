import { isPlainMap, NOW, PATHS, serverQueries, withoutControls } from '@socialhallbarhet/domain';
import type { Db, Doc } from '../platform/db.ts';
import type { PastFailures } from './past-failures.ts';

/** Every collection whose documents hold texts of people. */
const COLLECTIONS = new Set(
  Object.values(PATHS).flatMap(({ template, texts }) => (texts.length > 0 ? [template.split('/').at(-2) ?? ''] : [])),
);
const PAGE = 500;

/** Fields that hold text in every document. An earlier version could turn one into a timestamp. */
const TEXTS: ReadonlySet<string> = new Set(
  Object.values(PATHS).flatMap(({ texts }) => texts.map((field) => field.split('.').at(-1) ?? field)),
);
/** Replaces a text that was lost. */
const LOST = '–';

/**
 * Takes the control characters out of every stored text, from before rules and schemas refused them, and puts a
 * dash where a text had become a timestamp. Reads every document that holds texts. Answers how many were changed.
 */
export async function cleanTexts({ db }: { db: Db }, past: PastFailures): Promise<number> {
  let changed = 0;
  for (const collection of COLLECTIONS) {
    let last: string | undefined;
    for (;;) {
      const page: Doc<object>[] = await db.query<object>(serverQueries.everyIn(collection, last, PAGE));
      for (const { path, data } of page) {
        if (cleaned(data) !== data) changed += await past.run(path, () => clean(db, path));
      }
      last = page.at(-1)?.path;
      if (page.length < PAGE) break;
    }
  }
  return changed;
}

const clean = (db: Db, path: string): Promise<number> =>
  db.transaction(async (tx) => {
    const data = await tx.get<object>(path);
    if (!data || cleaned(data) === data) return 0;
    // Devices listen for changes since their cursor.
    tx.set(path, { ...cleaned(data), ...('changed' in data && { changed: NOW }) });
    return 1;
  });

/** The same value when nothing in it has to change. */
function cleaned<T>(value: T, key = ''): T {
  if (typeof value === 'string') return withoutControls(value) as T;
  if (TEXTS.has(key) && isTime(value)) return LOST as T;
  if (Array.isArray(value)) {
    const list = value.map((one: unknown) => cleaned(one));
    return list.some((one, i) => one !== value[i]) ? (list as T) : value;
  }
  if (!isPlainMap(value)) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, cleaned(inner, name)] as const);
  return fields.some(([name, inner]) => inner !== value[name]) ? (Object.fromEntries(fields) as T) : value;
}

const isTime = (value: unknown) =>
  typeof value === 'object' && value !== null && typeof (value as { toMillis?: unknown }).toMillis === 'function';
