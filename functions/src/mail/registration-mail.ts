import {
  type CalendarEvent,
  config,
  icsOf,
  type IcsEvent,
  type Language,
  oneLine,
  type Registration,
} from '@socialhallbarhet/domain';
import { asHtml, asText, isolated, type Layout, paragraphs } from './layout.ts';
import type { Letter } from '../platform/mail.ts';
import { mailTexts } from './texts.ts';

/** The subject of a mail about a registration: its state, or a change. */
export type RegistrationNews = 'going' | 'waiting' | 'seat' | 'changed' | 'cancelled';

interface Facts {
  readonly to: string;
  readonly lang: Language;
  readonly news: RegistrationNews;
  readonly event: CalendarEvent;
  readonly kind: Registration['kind'];
  /** Time and venue, in words. */
  readonly whenAndWhere: string;
  /** The address for changing and cancelling: a guest's secret link, or the page of the event. */
  readonly url: string;
  /** The address of the meeting on the net; empty without a seat, or without a room. */
  readonly room: string;
  /** Undefined for a person on the waiting list: they have nothing in their calendar yet. */
  readonly ics: IcsEvent | undefined;
  readonly messageId: string;
}

/** The mail about one registration, from the event as it stands. Calendar programs take the file. */
export function registrationMail(facts: Facts): Letter {
  const { to, lang, news, event, kind, url, ics, messageId } = facts;
  const texts = mailTexts[lang].registration;
  const title = oneLine(event.title);
  const isOver = news === 'cancelled';
  const quote = isOver ? paragraphs(event.reason) : '';
  const layout: Layout = {
    lang,
    lead: texts[news].lead(isolated(title)),
    facts: [oneLine(facts.whenAndWhere), ...(facts.room ? [`${texts.link}: ${facts.room}`] : [])],
    ...(quote && { quote }),
    link: { words: kind === 'guest' && !isOver ? texts.manage : texts.action, url },
    notes: [kind === 'guest' ? texts.guestWhy : texts.why],
  };
  const subject = texts[news].subject(title);
  const letter = { to, subject, text: asText(layout), html: asHtml(layout), messageId, lang, isAnswered: true };
  return ics ? { ...letter, ics: icsOf([ics], { organizer: config.sender, attendee: to }) } : letter;
}
