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

/** Whether a POST comes from our own pages: every browser sends `Origin`, and a request without it is refused. */
export function isOwnPost({ header }: PageRequest, publicUrl: string): boolean {
  const site = header('sec-fetch-site');
  return header('origin') === publicUrl && (site === undefined || site === 'same-origin');
}

/**
 * The declared fields of a sent form, or the reason to refuse it. A field that is too long is cut, and its schema
 * reports that.
 */
export function fieldsOf(
  request: PageRequest,
  names: Readonly<Record<string, number>>,
): Record<string, string> | 413 | 415 {
  const type = request.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return 415;
  if (Buffer.byteLength(request.body) > BODY_MAX) return 413;
  const sent = new URLSearchParams(request.body);
  return Object.fromEntries(
    // One character more than the limit is kept, so that the schema refuses the field.
    Object.entries(names).map(([name, max]) => [name, withoutControls(sent.get(name) ?? '').slice(0, max + 1)]),
  );
}
