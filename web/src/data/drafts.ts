import type { Store } from './store.ts';

const PICTURE = 'drafts';
const SAVE_AFTER_MS = 300;

/** What is written and not sent, bound to its destination by id. */
export interface Drafts {
  readonly of: (destination: string) => string;
  /** An empty text forgets the draft. */
  readonly keep: (destination: string, text: string) => void;
}

/** Read before the first screen, so that a draft is there when the box is. */
export async function loadDrafts(store: Store): Promise<Drafts> {
  const texts = (await store.picture<Record<string, string>>(PICTURE).catch(() => undefined)) ?? {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => void store.savePicture(PICTURE, texts).catch(() => {});
  window.addEventListener('pagehide', save);
  return {
    of: (destination) => texts[destination] ?? '',
    keep(destination, text) {
      if (text) texts[destination] = text;
      else delete texts[destination];
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MS);
    },
  };
}
