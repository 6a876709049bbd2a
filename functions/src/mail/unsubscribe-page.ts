import { createHash } from 'node:crypto';
import type { Language, MailSwitch } from '@socialhallbarhet/domain';
import { COLOUR, escape } from './layout.ts';
import { mailTexts } from './texts.ts';

/** The states of the page: it asks, confirms, or says that the link is invalid. */
export type UnsubscribeView = { readonly is: 'asking' | 'done'; readonly what: MailSwitch } | { readonly is: 'wrong' };

const STYLE = `body{margin:0;padding:48px 16px;background:${COLOUR.ground};color:${COLOUR.ink};font:16px/1.5 Verdana,Arial,sans-serif}main{max-width:560px;margin:0 auto;padding:24px;background:${COLOUR.paper};border:1px solid ${COLOUR.line};border-radius:4px}h1{margin:0 0 16px;font-size:24px;line-height:1.15}p{margin:0 0 24px}a{color:${COLOUR.alv}}button{min-height:44px;padding:0 20px;border:0;border-radius:4px;background:${COLOUR.alv};color:${COLOUR.paper};font:inherit;cursor:pointer}:focus-visible{outline:3px solid ${COLOUR.alv};outline-offset:2px}.mark{margin:0 auto 16px;max-width:560px;font-weight:600}`;

/** Nothing but our own style, and a form to our own address. */
export const UNSUBSCRIBE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page for anybody with the link: it names the kind of mail, never the member. */
export function unsubscribePage(view: UnsubscribeView, lang: Language, settingsUrl: string): string {
  const { unsubscribe: texts } = mailTexts[lang];
  const { title, lead } = wordsOf(view, texts);
  // Posts to the address of the page, as a mail program does.
  const form = `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${escape(texts.deed)}</button></form>`;
  const settings = `<p><a href="${escape(settingsUrl)}">${escape(texts.settings)}</a></p>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escape(title)} · Social hållbarhet</title><style>${STYLE}</style></head><body><p class="mark">Social hållbarhet</p><main><h1>${escape(title)}</h1><p>${escape(lead)}</p>${view.is === 'asking' ? form : settings}</main></body></html>`;
}

type Texts = (typeof mailTexts)[Language]['unsubscribe'];

function wordsOf(view: UnsubscribeView, texts: Texts): { title: string; lead: string } {
  if (view.is === 'wrong') return texts.wrong;
  const { title, lead } = texts[view.is];
  return { title, lead: lead(texts.what[view.what]) };
}
