import { isPlainMap, nameOfPath, NOW, oneLine, PATHS, serverQueries, withoutControls } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { BadDocument, usable } from '../platform/decode.ts';
import { everyStored } from '../platform/loops/pages.ts';
import type { PastFailures } from './past-failures.ts';

/** Every collection whose documents hold texts of people. */
const COLLECTIONS = new Set(
  Object.values(PATHS).flatMap(({ template, texts }) => (texts.length > 0 ? [template.split('/').at(-2) ?? ''] : [])),
);

/** Fields that hold text in every document. An earlier version could turn one into a timestamp. */
const TEXTS: ReadonlySet<string> = new Set(
  Object.values(PATHS).flatMap(({ texts }) => texts.map((field) => field.split('.').at(-1) ?? field)),
);
/** Replaces a text that was lost. */
const LOST = '–';

/**
 * Takes the control characters out of every stored text, and what turns or breaks a line out of those of one line, from
 * before rules and schemas refused them; composes them (NFC); and puts a dash where a text had become a timestamp. Reads every
 * document that holds texts, and says which of them cannot be used. Answers how many were changed.
 */
export async function cleanTexts({ db }: { db: Db }, past: PastFailures): Promise<number> {
  let changed = 0;
  for (const collection of COLLECTIONS) {
    for await (const { path, data } of everyStored<object>(db, serverQueries.everyIn(collection))) {
      const whole = document(path, data);
      if (whole !== data) changed += await past.run(path, () => clean(db, path));
      await past.run(path, async () => requireUsable(path, whole));
    }
  }
  return changed;
}

function requireUsable(path: string, stored: object): number {
  if (!usable(path, stored)) throw new BadDocument();
  return 0;
}

const clean = (db: Db, path: string): Promise<number> =>
  db.transaction(async (tx) => {
    const data = await tx.stored.get<object>(path);
    if (!data || document(path, data) === data) return 0;
    // Devices listen for changes since their cursor.
    tx.set(path, { ...document(path, data), ...('changed' in data && { changed: NOW }) });
    return 1;
  });

/** The same document when nothing in it has to change. */
function document<T extends object>(path: string, data: T): T {
  const kind = nameOfPath(path);
  const lines = kind ? PATHS[kind].lines : [];
  const turned = Object.entries(data).filter(
    ([name, value]) => lines.includes(name) && typeof value === 'string' && oneLine(value) !== value,
  );
  const now = cleaned(data);
  if (turned.length === 0) return now;
  return { ...now, ...Object.fromEntries(turned.map(([name, value]) => [name, oneLine(String(value)) || LOST])) };
}

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
