import { type Language, oneLine, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { asHtml, asText, isolated, type Layout } from './layout.ts';
import type { Letter } from '../platform/mail.ts';
import { mailTexts } from './texts.ts';

/**
 * The mail with a sign-in code. The code stands in the body only: subjects show on locked phones and
 * on screens that others look at, and this one opens an account.
 */
export function codeMail(facts: { to: string; lang: Language; code: string; messageId: string }): Letter {
  const { to, lang, code, messageId } = facts;
  const { subject, lead, note, warning } = mailTexts[lang].code;
  const minutes = SERVER_LIMITS.codeLifeMs / 60_000;
  // Without a space: phones offer to copy or fill in six digits in a row.
  const layout: Layout = { lang, lead, code, notes: [note(minutes), warning] };
  return { to, subject, text: asText(layout), html: asHtml(layout), messageId, lang };
}

/** The mail with which a guest shows that an address is theirs. Of what was typed, only the address is used. */
export function guestCodeMail(facts: {
  to: string;
  lang: Language;
  code: string;
  title: string;
  messageId: string;
}): Letter {
  const { to, lang, code, messageId } = facts;
  const { note, warning } = mailTexts[lang].code;
  const { subject, lead } = mailTexts[lang].registration.code;
  const title = oneLine(facts.title);
  const minutes = SERVER_LIMITS.codeLifeMs / 60_000;
  const layout: Layout = { lang, lead: lead(isolated(title)), code, notes: [note(minutes), warning] };
  return { to, subject: subject(title), text: asText(layout), html: asHtml(layout), messageId, lang };
}
