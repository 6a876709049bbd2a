import { createHash } from 'node:crypto';
import type { PageAssets } from './types.ts';

/**
 * The policy of public pages. Connections only to our own host (audit tools read robots.txt from within a page), no
 * inline script, and of inline styles only the one sheet of every document, by its hash: nonces could not be cached.
 */
export function contentPolicy({ css }: Pick<PageAssets, 'css'>): string {
  const sheet = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${sheet}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For Hosting's cache: no page depends on the visitor, since no cookie is read. */
export const shared = (seconds: number) =>
  `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds * 10}`;

/** Answers to one person, and failures, must not be cached. */
export const PRIVATE = 'private, no-store';

export const etagOf = (body: string) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** Hosting compresses the page and then makes the tag a weak one; both forms match. */
export const hasTag = (header: string | undefined, etag: string) =>
  header !== undefined &&
  header
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .includes(etag);
