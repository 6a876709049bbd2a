import { keepsNoMore } from './keeping.ts';

/** One of the browser's two small storages. */
interface SmallStore {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

/** Any use of a storage may throw, also finding it. What it does not keep holds until the page is closed. */
export function smallStore(find: () => Storage): SmallStore {
  const here = new Map<string, string | null>();
  function use<T>(work: (storage: Storage) => T): T | undefined {
    try {
      return work(find());
    } catch {
      keepsNoMore();
      return undefined;
    }
  }
  function put(key: string, value: string | null, work: (storage: Storage) => void) {
    here.set(key, value);
    use((storage) => {
      work(storage);
      here.delete(key);
    });
  }
  return {
    get: (key) => (here.has(key) ? here.get(key) : use((storage) => storage.getItem(key))) ?? null,
    set: (key, value) => put(key, value, (storage) => storage.setItem(key, value)),
    remove: (key) => put(key, null, (storage) => storage.removeItem(key)),
    clear() {
      for (const key of here.keys()) here.set(key, null);
      use((storage) => storage.clear());
    },
  };
}

/** Until it is cleared. */
export const onDevice = smallStore(() => localStorage);
/** As long as the tab lives. */
export const inTab = smallStore(() => sessionStorage);
