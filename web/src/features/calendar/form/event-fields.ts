import {
  EVENT_LIMITS,
  type EventForm,
  type EventKind,
  HOME_ZONE,
  type Language,
  LIMITS,
  localOf,
  momentsOf,
} from '@socialhallbarhet/domain';
import type { Texts } from '../../../i18n/sv.ts';
import type { EventView } from '../types.ts';

/** The form as it is typed: one field for each thing a person fills in. */
export interface EventFields {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly kind: EventKind;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  /** Only when it ends another day. */
  readonly toDate: string;
  readonly zone: string;
  readonly venue: string;
  readonly link: string;
  /** Empty: as many as come. */
  readonly seats: string;
  /** One on each line. */
  readonly questions: string;
  readonly series: string;
  readonly cells: string[];
  readonly places: string[];
  readonly lang: Language;
}

export const emptyFields = (lang: Language): EventFields => ({
  title: '',
  summary: '',
  text: '',
  kind: 'seminar',
  date: '',
  from: '13:00',
  to: '15:00',
  toDate: '',
  zone: HOME_ZONE,
  venue: '',
  link: '',
  seats: '',
  questions: '',
  series: '',
  cells: [],
  places: [],
  lang,
});

export function fieldsOf(event: EventView): EventFields {
  const { title, summary, text, kind, zone, venue, link, series, lang } = event;
  const [date = '', from = ''] = localOf(event.starts, zone).split('T');
  const [toDate = '', to = ''] = localOf(event.ends, zone).split('T');
  return {
    title,
    summary,
    text,
    kind,
    zone,
    venue,
    link,
    series,
    lang,
    date,
    from,
    to,
    toDate: toDate === date ? '' : toDate,
    seats: event.seats === null ? '' : String(event.seats),
    questions: event.questions.join('\n'),
    cells: [...event.cells],
    places: [...event.places],
  };
}

const questionsOf = ({ questions }: EventFields) =>
  questions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What the function is given. */
export function formOf(fields: EventFields): EventForm {
  const { kind, zone, cells, places, lang, date, from, to, toDate, seats } = fields;
  return {
    kind,
    zone,
    cells,
    places,
    lang,
    questions: questionsOf(fields),
    title: fields.title.trim(),
    summary: fields.summary.trim(),
    text: fields.text.trim(),
    starts: `${date}T${from}`,
    ends: `${toDate || date}T${to}`,
    venue: fields.venue.trim(),
    link: fields.link.trim(),
    seats: seats.trim() === '' ? null : Number(seats),
    series: fields.series.trim(),
  };
}

export type EventFaults = Partial<Record<keyof EventFields, string>>;

/** What is wrong, in words, by field; `refused` is the field that the function would not take. */
export function faultsOf(fields: EventFields, now: number, t: Texts, refused?: string): EventFaults {
  const faults: EventFaults = { ...timeFaults(fields, now, t, refused), ...lengthFaults(fields, t) };
  const title = fields.title.trim().length;
  if (title < LIMITS.titleMin) faults.title = t.common.tooShort(LIMITS.titleMin);
  if (title > LIMITS.titleMax) faults.title = t.common.tooLong(LIMITS.titleMax);
  if (fields.venue.trim() === '' && fields.link.trim() === '') faults.venue = t.events.needsPlace;
  if (fields.link.trim() !== '' && (!/^https:\/\/[^\s"<>]+$/.test(fields.link.trim()) || refused === 'link'))
    faults.link = t.events.wrongLink;
  const seats = fields.seats.trim();
  const isNumber = /^\d{1,4}$/.test(seats) && Number(seats) >= 1 && Number(seats) <= EVENT_LIMITS.seatsMax;
  if (seats !== '' && !isNumber) faults.seats = t.events.wrongSeats(EVENT_LIMITS.seatsMax);
  const questions = questionsOf(fields);
  const { questionsMax, questionMax } = EVENT_LIMITS;
  if (questions.length > questionsMax || questions.some(({ length }) => length > questionMax))
    faults.questions = t.events.wrongQuestions(questionsMax, questionMax);
  else if (refused === 'questions') faults.questions = t.events.questionsFixed;
  return faults;
}

function timeFaults(fields: EventFields, now: number, t: Texts, refused: string | undefined): EventFaults {
  if (!fields.date || !fields.from || !fields.to) return { date: t.events.wrongDate };
  const moments = momentsOf(formOf(fields));
  const wrong = 'field' in moments ? moments.field : moments.ends <= now ? 'starts' : refused;
  if (wrong === 'starts') return { from: t.events.wrongTime };
  return wrong === 'ends' ? { to: t.events.wrongEnd } : {};
}

function lengthFaults(fields: EventFields, t: Texts): EventFaults {
  const max = {
    summary: EVENT_LIMITS.summaryMax,
    text: EVENT_LIMITS.textMax,
    venue: EVENT_LIMITS.venueMax,
    series: EVENT_LIMITS.seriesMax,
  } as const;
  const faults: EventFaults = {};
  for (const key of Object.keys(max) as (keyof typeof max)[])
    if (fields[key].trim().length > max[key]) faults[key] = t.common.tooLong(max[key]);
  return faults;
}
