import { mapById } from '@socialhallbarhet/domain';
import type { Store } from './store.ts';
import { channelOf } from './tabs.ts';

const SNAPSHOT = 'drafts';
const SAVE_AFTER_MS = 300;

type Texts = Readonly<Record<string, string>>;

/** What is written and not sent, bound to its destination by id. */
export interface Drafts {
  readonly of: (destination: string) => string;
  /** An empty text forgets the draft. */
  readonly keep: (destination: string, text: string) => void;
  /** Calls when another tab has written or sent what this one only shows. Ends by the function returned. */
  readonly watch: (onChange: (destination: string) => void) => () => void;
}

/** Read before the first screen, so that a draft is there when the box is. `uid`: whose tabs hear of each other. */
export async function loadDrafts(store: Store, uid: string): Promise<Drafts> {
  let texts: Texts = mapById(await store.snapshot<Texts>(SNAPSHOT).catch(() => undefined));
  let changed: Texts = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where something was written here: no other tab changes that. */
  const own = new Set<string>();
  const watchers = new Set<(destination: string) => void>();
  const others = channelOf<Texts>(`drafts-${uid}`);
  others.hear((written) => {
    for (const [destination, text] of Object.entries(written)) {
      if (own.has(destination)) continue;
      texts = withTexts(texts, { [destination]: text });
      for (const watcher of watchers) watcher(destination);
    }
  });
  /** Only what was written here: other tabs have drafts of their own. */
  function save() {
    clearTimeout(timer);
    if (Object.keys(changed).length === 0) return;
    const written = changed;
    changed = {};
    others.tell(written);
    void store.changeSnapshot<Texts>(SNAPSHOT, (kept = {}) => withTexts(kept, written)).catch(() => {});
  }
  window.addEventListener('pagehide', save);
  return {
    of: (destination) => texts[destination] ?? '',
    keep(destination, text) {
      texts = withTexts(texts, { [destination]: text });
      changed = { ...changed, [destination]: text };
      if (text === '') own.delete(destination);
      else own.add(destination);
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MS);
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

const withTexts = (kept: Texts, changed: Texts): Texts =>
  mapById(Object.fromEntries(Object.entries({ ...kept, ...changed }).filter(([, text]) => text !== '')));

/** The draft of a whole form, by the address where it stands: the fields that were changed, as JSON. */
export function formDraftOf(drafts: Drafts, address: string) {
  const destination = `form:${address}`;
  return {
    kept(): Readonly<Record<string, unknown>> {
      try {
        const kept: unknown = JSON.parse(drafts.of(destination) || '{}');
        return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
      } catch {
        return {}; // Of another shape than ours: as good as none.
      }
    },
    keep(changes: Readonly<Record<string, unknown>>) {
      drafts.keep(destination, Object.keys(changes).length === 0 ? '' : JSON.stringify(changes));
    },
  };
}
