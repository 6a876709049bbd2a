import type { Page } from '@playwright/test';

/** Everything that this browser keeps of the app. */
export const onThisDevice = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(new Error(name)));
      });
    const all = (db: IDBDatabase, store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.addEventListener('success', () => resolve(asked.result as unknown[]));
      });
    const found: unknown[] = [];
    for (const name of names.filter((one) => !one.startsWith('firebase'))) {
      const db = await open(name);
      for (const store of db.objectStoreNames) found.push(...(await all(db, store)));
      db.close();
    }
    return JSON.stringify([found, Object.entries(localStorage), Object.entries(sessionStorage)]);
  });

/** Whether a member's pointer on this device stands at a message, or beyond: it counts as read from now on. */
export async function isRead(page: Page, tid: string, text: string): Promise<boolean> {
  const [found] = JSON.parse(await onThisDevice(page)) as [Kept[]];
  const at = found.find((one) => one.text?.includes(text))?.at;
  const read = found.find((one) => one.pointers)?.pointers?.[tid]?.at;
  if (!at || !read) return false;
  return read.seconds > at.seconds || (read.seconds === at.seconds && read.nanoseconds >= at.nanoseconds);
}

type Moment = Record<'seconds' | 'nanoseconds', number>;
/** A message, or the pointers. */
interface Kept {
  readonly text?: string;
  readonly at?: Moment;
  readonly pointers?: Record<string, { readonly at: Moment }>;
}
