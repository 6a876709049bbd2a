import { createHash } from 'node:crypto';
import type { PageAssets } from './types.ts';

/**
 * The policy of public pages. No connection but to our own host (who audits a page reads robots.txt
 * from within it), no inline script, and of inline styles only the one sheet that is in every document,
 * by its hash: nonces could not be cached.
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

/** For Hosting's cache: nothing in a page depends on who asks, since no cookie is read. */
export const shared = (seconds: number) =>
  `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds * 10}`;

/** Answers to one person, and failures, are nobody else's. */
export const PRIVATE = 'private, no-store';

export const etagOf = (body: string) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** Hosting compresses and then weakens the tag; both forms are ours. */
export const hasTag = (header: string | undefined, etag: string) =>
  header !== undefined &&
  header
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .includes(etag);
