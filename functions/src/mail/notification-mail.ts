import { grounds } from '@socialhallbarhet/content/grounds';
import {
  isMailed,
  kindInfo,
  type Language,
  type Notification,
  type NotificationKind,
  oneLine,
  type Ruling,
  type Time,
  whenText,
} from '@socialhallbarhet/domain';
import { asHtml, asText, isolated, type Layout, paragraphs } from './layout.ts';
import type { Letter } from '../platform/mail.ts';
import { mailTexts } from './texts.ts';
import type { MailTexts } from './texts/types.ts';
import { unsubscribeUrl } from './unsubscribe-link.ts';

type Facts = {
  to: string;
  uid: string;
  lang: Language;
  notification: Notification;
  publicUrl: string;
  unsubscribeKey: string;
  messageId: string;
};

/** The mail about one notification, from the notification as it stands. */
export function notificationMail({ to, uid, lang, notification, publicUrl, unsubscribeKey, messageId }: Facts): Letter {
  const texts = mailTexts[lang];
  const { subject, lead, action } = textsOf(notification.kind, texts);
  const names = {
    from: oneLine(notification.fromName) || texts.someone,
    group: oneLine(notification.groupName),
    topic: oneLine(notification.topicTitle),
    until: notification.until ? momentIn(lang, notification.until) : '',
  };
  const { mail } = kindInfo(notification.kind);
  const unsubscribe =
    mail === 'always' || mail === 'never'
      ? undefined
      : {
          url: unsubscribeUrl(publicUrl, unsubscribeKey, { uid, what: mail }, lang),
          what: texts.unsubscribe.what[mail],
        };
  const { snippet, when } = notification;
  const where = oneLine(snippet);
  const quote = when ? '' : isWhole(notification) ? paragraphs(snippet) : where;
  const layout: Layout = {
    lang,
    lead: lead({
      ...names,
      from: isolated(names.from),
      group: isolated(names.group),
      topic: isolated(names.topic),
    }),
    ...(when && { facts: [[whenText(when, lang), where].filter(Boolean).join(' · ')] }),
    ...(quote && { quote }),
    link: { words: action, url: `${publicUrl}${kindInfo(notification.kind).address(notification)}` },
    notes: [
      ...(notification.ruling ? rulingNotes(notification.ruling, lang) : []),
      `${texts.footer.why} ${texts.footer.settings} ${publicUrl}/mitt/installningar`,
    ],
    ...(unsubscribe && { quiet: { words: texts.unsubscribe.link(unsubscribe.what), url: unsubscribe.url } }),
  };
  const letter = { to, subject: subject(names), text: asText(layout), html: asHtml(layout), messageId, lang };
  // A mail that many get, or that a machine may answer, has nobody behind it; a decision is appealed by answering it.
  return unsubscribe ? { ...letter, unsubscribe: unsubscribe.url } : { ...letter, isAnswered: true };
}

/** Whether somebody's words stand whole, as they were written: reasons, decisions and why something is cancelled. */
const isWhole = ({ kind, ruling }: Notification) =>
  ruling !== undefined || kind === 'restriction' || kind === 'eventCancelled';

const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** A moment where the service is, as one reads it: "3 december 2026 kl. 14:05". */
function momentIn(lang: Language, at: Time): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' } as const;
  return new Intl.DateTimeFormat(LOCALE[lang], format).format(at.toMillis());
}

function textsOf(kind: NotificationKind, { kinds }: MailTexts) {
  if (!isMailed(kind)) throw new Error(`No mail tells of a ${kind}`);
  return kinds[kind];
}

/** What DSA articles 16 and 17 ask to be said of a decision besides the facts, which are quoted. */
function rulingNotes({ ref, kind, outcome, ground }: Ruling, lang: Language): string[] {
  const { ruling } = mailTexts[lang];
  if (outcome === '') return [ruling.ref(ref)];
  const hidden = { message: ruling.hidden, member: ruling.hidden, held: ruling.withheld, group: ruling.card }[kind];
  const what = outcome === 'keep' ? ruling.kept : hidden;
  const why = ground === '' ? [] : [ruling.ground(grounds[lang][ground])];
  return [[what, ...why, ruling.ref(ref)].join(' '), ruling.redress];
}
