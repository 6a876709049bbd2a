import type { PublicPage } from '@socialhallbarhet/content/public';
import { inLanguage, isPublicAddress, type Language, splitLanguage } from '@socialhallbarhet/domain';
import { calendarFile } from './routes/calendar-file.ts';
import { fieldsOf, formOf, isOwnPost } from './forms/forms.ts';
import { keepAnswer, keptAnswer } from './forms/kept-answers.ts';
import { contentPolicy, etagOf, hasTag, PRIVATE, shared } from './headers.ts';
import { routeOf } from './routes/routes.ts';
import { robots, sitemap } from './routes/sitemap.ts';
import type { FormContext, FormOutcome, FormRoute, PageAnswer, PageRequest, PagesDeps } from './types.ts';

/**
 * Answers any request to a public address. It never throws: an error while a page loads goes to `failed`, and the
 * visitor gets an error page.
 */
export async function answerPage(
  deps: PagesDeps,
  request: PageRequest,
  failed: (error: unknown) => void,
): Promise<PageAnswer> {
  const asked = decoded(request.path);
  const { lang, path } = splitLanguage(asked ?? '/?');
  try {
    const answer = await answerAt(deps, request, lang, path);
    return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
  } catch (error) {
    failed(error);
    return document(deps, { name: 'broken' }, lang, path, 500);
  }
}

async function answerAt(deps: PagesDeps, request: PageRequest, lang: Language, path: string): Promise<PageAnswer> {
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  const found = path.endsWith('.ics') ? undefined : routeOf(path);
  const form = formOf(deps.forms, path);
  if (!isGet && !(request.method === 'POST' && form)) return refused(deps, lang, path, found || form ? 405 : 404);
  if (form) return answerForm(deps, request, lang, path, form.form, form.params);
  if (found) {
    const { route, params } = found;
    const now = new Date(deps.clock.now());
    const page = await route.load({ deps, params, query: new URLSearchParams(request.query), now });
    if (page) return cached(request, document(deps, page, lang, path, 200), route.fresh);
  } else {
    const elsewhere = moved(deps, path, lang);
    if (elsewhere) return { status: 301, headers: { Location: elsewhere, 'Cache-Control': shared(600) }, body: '' };
    const calendar = await calendarFile(deps, path, CALENDAR[lang]);
    if (calendar !== undefined) return file('text/calendar', calendar);
    if (path === '/robots.txt') return file('text/plain', robots(deps.publicUrl));
    if (path === '/sitemap.xml') return file('application/xml', sitemap(deps.publicUrl));
  }
  return refused(deps, lang, path, 404);
}

/** The name of the feed in calendar programs. */
const CALENDAR: Readonly<Record<Language, string>> = {
  sv: 'Social hållbarhet: kalender',
  en: 'Social hållbarhet: calendar',
};

/** Addresses that redirect: those with a trailing slash, and screens of the app, which have no English address. */
function moved({ forms }: PagesDeps, path: string, lang: Language): string | undefined {
  if (/\/\//.test(path)) return undefined;
  if (lang === 'en' && !isPublicAddress(path)) return encodeURI(path);
  const trimmed = path.replace(/\/$/, '');
  return trimmed !== path && (routeOf(trimmed) ?? formOf(forms, trimmed))
    ? encodeURI(inLanguage(trimmed, lang))
    : undefined;
}

async function answerForm(
  deps: PagesDeps,
  request: PageRequest,
  lang: Language,
  path: string,
  form: FormRoute,
  params: FormContext['params'],
): Promise<PageAnswer> {
  const context = { deps, lang, params, query: new URLSearchParams(request.query), from: request.from };
  if (request.method !== 'POST') {
    const key = context.query.get(KEPT);
    const kept = key === null ? undefined : await keptAnswer(deps, inLanguage(path, lang), key);
    return formAnswer(deps, kept ?? (await form.show(context)), lang, path);
  }
  if (!isOwnPost(request, deps.publicUrl)) return refused(deps, lang, path, 403);
  const fields = fieldsOf(request, form.fields);
  if (typeof fields === 'number') return refused(deps, lang, path, fields);
  const outcome = await form.submit({ ...context, fields });
  if (!outcome || 'to' in outcome) return formAnswer(deps, outcome, lang, path);
  const address = inLanguage(path, lang);
  return redirect(`${encodeURI(address)}?${KEPT}=${await keepAnswer(deps, address, outcome)}`);
}

/** The parameter that opens the kept answer to a POST. */
const KEPT = 'svar';

/** After a POST: the next request is a GET, and can be repeated. */
const redirect = (Location: string): PageAnswer => ({
  status: 303,
  headers: { Location, 'Cache-Control': PRIVATE },
  body: '',
});

function formAnswer(deps: PagesDeps, outcome: FormOutcome, lang: Language, path: string): PageAnswer {
  if (!outcome) return refused(deps, lang, path, 404);
  if ('to' in outcome) return redirect(encodeURI(inLanguage(outcome.to, lang)));
  if ('message' in outcome) return document(deps, { name: 'message', message: outcome.message }, lang, path, 200);
  return document(deps, { name: 'form', form: outcome.form }, lang, path, 200);
}

function document(deps: PagesDeps, page: PublicPage, lang: Language, path: string, status: number): PageAnswer {
  const { assets, publicUrl, clock } = deps;
  const body = deps.render(page, { lang, path, publicUrl, now: new Date(clock.now()), ...assets });
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': lang,
    'Content-Security-Policy': contentPolicy(assets),
    'Cache-Control': PRIVATE,
  };
  return { status, headers, body };
}

function cached(request: PageRequest, answer: PageAnswer, seconds: number): PageAnswer {
  const ETag = etagOf(answer.body);
  const headers = { ...answer.headers, ETag, 'Cache-Control': shared(seconds) };
  if (hasTag(request.header('if-none-match'), ETag)) return { status: 304, headers, body: '' };
  return { ...answer, headers };
}

function refused(deps: PagesDeps, lang: Language, path: string, status: number): PageAnswer {
  const answer = document(deps, { name: 'notFound' }, lang, path, status);
  return status === 405 ? { ...answer, headers: { ...answer.headers, Allow: 'GET, HEAD' } } : answer;
}

const file = (type: string, body: string): PageAnswer => ({
  status: 200,
  headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': shared(600) },
  body,
});

/** The decoded address, or undefined when it is malformed. */
function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    // oxlint-disable-next-line no-control-regex -- those are exactly what no address of ours has
    return text.startsWith('/') && !/[\u0000-\u001F\u007F\\]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
