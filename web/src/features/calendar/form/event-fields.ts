import {
  dayOf,
  EVENT_LIMITS,
  type EventForm,
  eventForm,
  type EventKind,
  HOME_ZONE,
  type Language,
  localOf,
  momentsOf,
} from '@socialhallbarhet/domain';
import * as v from 'valibot';
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

export function fieldsOf(event: EventView, link: string): EventFields {
  const { title, summary, text, kind, zone, venue, series, lang } = event;
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

const linesOf = (text: string) =>
  text
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
    questions: linesOf(fields.questions),
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

const { starts: _starts, ends: _ends, ...stored } = eventForm.entries;

/** The form as it is typed, field by field: the domain's schema where a field is stored as it stands. */
const typed = v.strictObject({
  ...stored,
  audience: v.string(),
  date: v.string(),
  from: v.string(),
  to: v.string(),
  toDate: v.string(),
  seats: v.pipe(v.string(), v.check(areSeats)),
  questions: v.pipe(v.string(), v.check(areQuestions)),
});
type Typed = v.InferOutput<typeof typed>;

type TimeField = 'date' | 'from' | 'to';

/**
 * Judges the form, also what is wrong between its fields. `now`: nothing is announced that has begun; but what
 * `began` at this very moment already may keep it while other things change.
 */
export const eventFields = (now: number, began?: number) => {
  const fits = (field: TimeField) =>
    v.forward(
      v.check<Typed>((fields) => wrongTime(fields, now, began) !== field),
      [field],
    );
  return v.pipe(
    typed,
    fits('date'),
    fits('from'),
    fits('to'),
    v.forward(
      v.check<Typed>((fields) => fields.venue !== '' || fields.link !== ''),
      ['venue'],
    ),
  );
};

function areSeats(seats: string): boolean {
  return seats === '' || (/^\d{1,4}$/.test(seats) && Number(seats) >= 1 && Number(seats) <= EVENT_LIMITS.seatsMax);
}

function areQuestions(questions: string): boolean {
  const lines = linesOf(questions);
  return lines.length <= EVENT_LIMITS.questionsMax && lines.every(({ length }) => length <= EVENT_LIMITS.questionMax);
}

/** The field at fault for when it is: a day that has been is a fault of the day, an hour of today one of the hour. */
function wrongTime(fields: EventFields, now: number, began: number | undefined): TimeField | undefined {
  const missing = (['date', 'from', 'to'] as const).find((field) => fields[field] === '');
  if (missing) return missing;
  const form = formOf(fields);
  const moments = momentsOf(form);
  if ('field' in moments) return moments.field === 'starts' ? 'from' : 'to';
  const ahead = moments.starts - now;
  if (moments.starts === began || (ahead > 0 && ahead <= EVENT_LIMITS.aheadMaxMs)) return undefined;
  return dayOf(moments.starts, form.zone) === dayOf(now, form.zone) ? 'from' : 'date';
}
