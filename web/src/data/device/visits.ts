import type { Store } from './store.ts';

const PICTURE = 'visits';
/** Coming back within half an hour is the same visit. */
const SAME_VISIT_MS = 30 * 60_000;

interface Visits {
  /** When this visit's page was last hidden. */
  readonly seen: number;
  /** The end of the visit before. */
  readonly before?: number;
}

/** When this member was here last, on this device; remembered from now on. */
export async function lastVisit(store: Store): Promise<Date | undefined> {
  const known = await store.picture<Visits>(PICTURE).catch(() => undefined);
  const before = known && Date.now() - known.seen < SAME_VISIT_MS ? known.before : known?.seen;
  const remember = () => {
    const visits: Visits = { seen: Date.now(), ...(before === undefined ? {} : { before }) };
    void store.savePicture(PICTURE, visits).catch(() => {});
  };
  remember();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') remember();
  });
  return before === undefined ? undefined : new Date(before);
}
