import type { FactView, FormField, FormView, MessageView } from '@socialhallbarhet/content/public';
import {
  AppError,
  type CalendarEvent,
  code as codeSchema,
  email as emailSchema,
  EVENT_LIMITS,
  guestName,
  isValid,
  type Language,
  LIMITS,
  openSeats,
  type Registration,
  validated,
  whenText,
} from '@socialhallbarhet/domain';
import { openToGuests, registerGuest, requestGuestCode } from '../../registrations/guest-code.ts';
import type { Accounts } from '../../platform/accounts.ts';
import type { CodeSource } from '../../platform/randomness.ts';
import { roomFor } from '../../events/room.ts';
import type { Db } from '../../platform/db.ts';
import type { Mail } from '../../platform/mail.ts';
import { guestTexts } from './guest-texts.ts';
import type { FormOutcome, FormRoute } from '../types.ts';

/** The dependencies of sending codes, and of knowing whose address it is. */
export interface GuestDeps {
  readonly mail: Mail;
  readonly source: CodeSource;
  readonly accounts: Pick<Accounts, 'byEmail'>;
}

const ANSWERS = ['q0', 'q1', 'q2', 'q3', 'q4'] as const;
type AnswerName = (typeof ANSWERS)[number];
export type Typed = Readonly<Record<AnswerName | 'name', string>>;

export const ANSWER_FIELDS = Object.fromEntries(ANSWERS.map((name) => [name, EVENT_LIMITS.answerMax])) as Record<
  AnswerName,
  number
>;

/** "torsdag 26 november 2026 kl. 13.00–16.00 (svensk tid)" */
export const whenOf = ({ starts, ends, zone }: CalendarEvent, lang: Language) =>
  whenText({ starts: starts.toMillis(), ends: ends.toMillis(), zone }, lang);

/**
 * `/kalender/{id}/anmalan`: name, address and answers, then the code that came by mail. Nothing is stored between the
 * two steps: the page carries the typed values, which are checked again with the code.
 */
export function guestForm({
  mail,
  source,
  accounts,
}: GuestDeps): FormRoute<AnswerName | 'name' | 'email' | 'code' | 'step'> {
  return {
    pattern: '/kalender/:id/anmalan',
    fields: { name: LIMITS.nameMax, email: 254, code: 20, step: 10, ...ANSWER_FIELDS },
    async show({ deps, lang, params: { id = '' } }) {
      const event = await openToGuests(deps, id);
      return event ? { form: firstForm(event, id, lang, EMPTY) } : closed(lang);
    },
    async submit(context) {
      const { deps, lang, params, fields, from } = context;
      const id = params['id'] ?? '';
      const event = await openToGuests(deps, id);
      if (!event) return closed(lang);
      const faults = faultsOf(fields, event, lang);
      if (Object.keys(faults).length > 0) return { form: firstForm(event, id, lang, fields, faults) };
      const email = validated(emailSchema, fields.email);
      if (fields.step !== 'code') {
        return attempt(
          lang,
          async () => {
            await requestGuestCode({ ...deps, mail, source }, id, { email, lang }, from);
            return { form: codeForm(event, id, lang, fields) };
          },
          (problem) => firstForm(event, id, lang, fields, {}, problem),
        );
      }
      if (!isValid(codeSchema, fields.code))
        return { form: codeForm(event, id, lang, fields, guestTexts[lang].wrong.code) };
      return attempt(
        lang,
        async () => {
          const who = { email, lang, name: fields.name.trim(), answers: answersOf(fields, event) };
          const done = await registerGuest({ ...deps, accounts }, id, validated(codeSchema, fields.code), who, from);
          return { message: await doneView(deps.db, id, event, lang, done) };
        },
        (problem) => codeForm(event, id, lang, fields, problem),
      );
    },
  };
}

/** What a person sees once they are registered: all that they need to come, without waiting for a mail. */
async function doneView(
  db: Db,
  id: string,
  event: CalendarEvent,
  lang: Language,
  { state, isMember }: Awaited<ReturnType<typeof registerGuest>>,
): Promise<MessageView> {
  const texts = guestTexts[lang];
  const { title, lead } = texts.done[state === 'waiting' ? 'waiting' : 'going'];
  return {
    title,
    lead: isMember ? `${lead} ${texts.isMember}` : lead,
    facts: await factsOf(db, id, event, lang, { state }),
    links: [
      ...(state === 'going' ? [{ to: `/kalender/${id}.ics`, label: texts.addToCalendar }] : []),
      ...linksTo(id, lang),
    ],
  };
}

/** What, when and where; and the address of the meeting for those who have a seat. */
export async function factsOf(
  db: Db,
  id: string,
  event: CalendarEvent,
  lang: Language,
  registration: Pick<Registration, 'state'>,
): Promise<FactView[]> {
  const texts = guestTexts[lang].facts;
  const room = await roomFor(db, id, event, registration);
  return [
    { label: texts.what, value: event.title },
    { label: texts.when, value: whenOf(event, lang) },
    ...(event.venue ? [{ label: texts.where, value: event.venue }] : []),
    ...(room ? [{ label: texts.room, value: room, href: room }] : []),
  ];
}

/** The form shows a refusal that the person can act on; anything else is our failure. */
export async function attempt(
  lang: Language,
  deed: () => Promise<FormOutcome>,
  again: (problem: string) => FormView | Promise<FormView>,
): Promise<FormOutcome> {
  try {
    return await deed();
  } catch (error) {
    const said = error instanceof AppError ? guestTexts[lang].errors[error.code] : undefined;
    if (said === undefined) throw error;
    return { form: await again(said) };
  }
}

export const closed = (lang: Language): FormOutcome => ({
  message: { ...guestTexts[lang].closed, links: [{ to: '/kalender', label: guestTexts[lang].toCalendar }] },
});

export const linksTo = (id: string, lang: Language) => [
  { to: `/kalender/${id}`, label: guestTexts[lang].toEvent },
  { to: '/kalender', label: guestTexts[lang].toCalendar },
];

export const answersOf = (typed: Typed, event: CalendarEvent) =>
  event.questions.map((_, i) => typed[ANSWERS[i] as AnswerName] ?? '');

type Faults = Partial<Record<AnswerName | 'name' | 'email', string>>;

export function typedFaults(typed: Typed, event: CalendarEvent, lang: Language): Faults {
  const { wrong } = guestTexts[lang];
  const faults: Faults = isValid(guestName, typed.name.trim()) ? {} : { name: wrong.name };
  for (const [i, name] of ANSWERS.entries())
    if (i < event.questions.length && typed[name].length > EVENT_LIMITS.answerMax)
      faults[name] = wrong.answer(EVENT_LIMITS.answerMax);
  return faults;
}

function faultsOf(typed: Typed & { email: string }, event: CalendarEvent, lang: Language): Faults {
  const email = isValid(emailSchema, typed.email) ? {} : { email: guestTexts[lang].wrong.email };
  return { ...typedFaults(typed, event, lang), ...email };
}

const EMPTY = { name: '', email: '', q0: '', q1: '', q2: '', q3: '', q4: '' };

/** The fields for a name and the answers. */
export function personFields(event: CalendarEvent, lang: Language, typed: Typed, faults: Faults = {}): FormField[] {
  const error = (name: AnswerName | 'name') => (faults[name] ? { error: faults[name] } : {});
  return [
    { name: 'name', label: guestTexts[lang].name, value: typed.name, kind: 'text', ...error('name') },
    ...event.questions.map((label, i): FormField => {
      const name = ANSWERS[i] as AnswerName;
      return { name, label, value: typed[name], kind: 'area', optional: true, ...error(name) };
    }),
  ];
}

function firstForm(
  event: CalendarEvent,
  id: string,
  lang: Language,
  typed: Typed & { readonly email: string },
  faults: Faults = {},
  problem?: string,
): FormView {
  const texts = guestTexts[lang];
  const isFull = openSeats(event) === 0;
  const [name, ...questions] = personFields(event, lang, typed, faults) as [FormField, ...FormField[]];
  const email: FormField = {
    name: 'email',
    label: texts.email,
    help: texts.emailHelp,
    value: typed.email,
    kind: 'email',
    ...(faults.email ? { error: faults.email } : {}),
  };
  return {
    title: texts.title,
    lead: texts.lead(event.title, whenOf(event, lang), isFull),
    fields: [name, email, ...questions],
    submit: texts.toCode,
    ...(problem ? { problem } : {}),
    back: { to: `/kalender/${id}`, label: texts.back },
  };
}

function codeForm(
  event: CalendarEvent,
  id: string,
  lang: Language,
  typed: Typed & { readonly email: string },
  error?: string,
): FormView {
  const texts = guestTexts[lang];
  const hidden = (name: string, value: string): FormField => ({ name, label: '', value, kind: 'hidden' });
  return {
    title: texts.codeTitle,
    lead: texts.codeLead(typed.email.trim()),
    fields: [
      { name: 'code', label: texts.code, help: texts.codeHelp, value: '', kind: 'code', ...(error ? { error } : {}) },
      hidden('step', 'code'),
      hidden('name', typed.name),
      hidden('email', typed.email),
      ...event.questions.map((_, i) => hidden(ANSWERS[i] as AnswerName, typed[ANSWERS[i] as AnswerName])),
    ],
    submit: texts.confirm,
    back: { to: `/kalender/${id}/anmalan`, label: texts.startOver },
  };
}
