import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Addresses that both builds must agree on without waiting for each other: Vite writes these files,
 * and the pages function names them in its documents. They may be cached for ever, since what changes
 * gets another name.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const VISITOR_ENTRY = here('src/entry-visitor.ts');

/** Named by its source: it imports nothing. */
export const visitorScript = () =>
  `/assets/visitor-${createHash('sha256').update(readFileSync(VISITOR_ENTRY)).digest('hex').slice(0, 10)}.js`;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}
const { dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as Manifest;

/** A face is named by the version of its package: `/assets/familjen-grotesk-latin-wght-normal-5.3.0.woff2`. */
export function fontAddress(file: string): string {
  const name = (/[^/]+(?=\.woff2$)/.exec(file) ?? [''])[0];
  const version = Object.entries(dependencies).find(
    ([pack]) => pack.startsWith('@fontsource') && name.startsWith(pack.slice(pack.indexOf('/') + 1)),
  )?.[1];
  if (!version) throw new Error(`${file} is not from a font package of web/package.json`);
  return `/assets/${name}-${version}.woff2`;
}

/** What a page shows first: fetched before its styles are read. */
export const FIRST_FONTS = [
  'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'familjen-grotesk-latin-wght-normal.woff2',
].map(fontAddress);
