import { MAIL_SWITCHES, type MailSwitch } from '@socialhallbarhet/domain';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnsubscription, unsubscribeUrl } from './unsubscribe-link.ts';
import { UNSUBSCRIBE_POLICY, unsubscribePage, type UnsubscribeView } from './unsubscribe-page.ts';

const KEY = 'en nyckel som är minst så här lång';
const linkOf = (uid = 'mia', what: MailSwitch = 'mailMentions') =>
  new URL(unsubscribeUrl('https://example.org', KEY, { uid, what }, 'sv'));
const read = (query: URLSearchParams, key = KEY) => readUnsubscription(key, query);

describe('N1 the link', () => {
  it.each(MAIL_SWITCHES)('turns off %s of the one it was sent to', (what) => {
    expect(read(linkOf('mia', what).searchParams)).toEqual({ uid: 'mia', what });
  });

  it('is another one for each member and each kind', () => {
    const keys = MAIL_SWITCHES.flatMap((what) => ['mia', 'max'].map((uid) => linkOf(uid, what).searchParams.get('k')));
    expect(new Set(keys).size).toBe(MAIL_SWITCHES.length * 2);
  });

  it.each([
    ['another member', { u: 'max' }],
    ['another kind', { v: 'mailRequests' }],
    ['a kind that does not exist', { v: 'mailAll' }],
    ['no kind', { v: '' }],
    ['no signature', { k: '' }],
    ['half a signature', { k: linkOf().searchParams.get('k')?.slice(0, 20) ?? '' }],
    ['a longer signature', { k: `${linkOf().searchParams.get('k')}A` }],
    ['a signature of letters that take two bytes', { k: 'å'.repeat(43) }],
    ['a path as member', { u: '../max' }],
    ['nobody', { u: '' }],
  ])('with %s is not ours', (_name, change: Record<string, string>) => {
    const query = new URLSearchParams({ ...Object.fromEntries(linkOf().searchParams), ...change });
    expect(read(query)).toBeUndefined();
    expect(read(linkOf().searchParams)).toBeDefined();
  });

  it('signed with another key is not ours, and without a proper key nothing is signed or read', () => {
    expect(read(linkOf().searchParams, 'en annan nyckel som är lika lång!!!')).toBeUndefined();
    for (const key of ['', 'kort']) {
      expect(() => read(linkOf().searchParams, key)).toThrow();
      expect(() => unsubscribeUrl('https://example.org', key, { uid: 'mia', what: 'mailEvents' }, 'sv')).toThrow();
    }
  });

  it('cannot be guessed, whatever is tried', () => {
    assert(
      property(string(), string(), string(), (u, v, k) => {
        expect(read(new URLSearchParams({ u, v, k }))).toBeUndefined();
        expect(read(new URLSearchParams({ u: 'mia', v: 'mailEvents', k }))).toBeUndefined();
      }),
    );
  });
});

describe('N2 the page', () => {
  const views: UnsubscribeView[] = [
    ...MAIL_SWITCHES.flatMap((what) => [{ is: 'asking', what } as const, { is: 'done', what } as const]),
    { is: 'wrong' },
  ];
  it.each(views.flatMap((view) => (['sv', 'en'] as const).map((lang) => [view, lang] as const)))(
    '%j in %s: one heading, in its language, by its own style alone',
    (view, lang) => {
      const html = unsubscribePage(view, lang, 'https://example.org/mitt/installningar');
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).not.toMatch(/<script|style=|onclick|undefined/);
      // Only the page that asks can act, and it posts to where it came from.
      expect(html.includes('<form method="post">')).toBe(view.is === 'asking');
      expect(html.includes('https://example.org/mitt/installningar')).toBe(view.is !== 'asking');
    },
  );

  it('allows nothing but that style and that form', () => {
    expect(UNSUBSCRIBE_POLICY).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
  });
});
