import { readFileSync } from 'node:fs';
import type { PageAssets } from './types.ts';

let read: PageAssets | undefined;

/** The files that the build has put beside the code (`scripts/build/build-functions.ts`). */
export function pageAssets(): PageAssets {
  read ??= JSON.parse(readFileSync(new URL('pages.json', import.meta.url), 'utf8')) as PageAssets;
  return read;
}
