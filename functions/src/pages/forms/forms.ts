import { withoutControls } from '@socialhallbarhet/domain';
import { matchPattern } from '../routes/match.ts';
import type { FormRoute, PageRequest } from '../types.ts';

const BODY_MAX = 16_384;

/** The form of an address, and the parts it names. */
export function formOf(
  forms: readonly FormRoute[],
  path: string,
): { form: FormRoute; params: Readonly<Record<string, string>> } | undefined {
  for (const form of forms) {
    const params = matchPattern(form.pattern, path);
    if (params) return { form, params };
  }
  return undefined;
}

/** Only our own pages may send: every browser names where a POST comes from, and what names nothing is refused. */
export function isOwnPost({ header }: PageRequest, publicUrl: string): boolean {
  const site = header('sec-fetch-site');
  return header('origin') === publicUrl && (site === undefined || site === 'same-origin');
}

/** The named fields of a sent form, or why it is not read. A field that is too long is cut: its schema says so. */
export function fieldsOf(
  request: PageRequest,
  names: Readonly<Record<string, number>>,
): Record<string, string> | 413 | 415 {
  const type = request.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return 415;
  if (Buffer.byteLength(request.body) > BODY_MAX) return 413;
  const sent = new URLSearchParams(request.body);
  return Object.fromEntries(
    // One more than may be is kept, so that the schema sees that it is too long.
    Object.entries(names).map(([name, max]) => [name, withoutControls(sent.get(name) ?? '').slice(0, max + 1)]),
  );
}
