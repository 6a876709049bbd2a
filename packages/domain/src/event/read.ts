import { LANGUAGES } from '../member/schema.ts';
import { boolean, fields, list, moment, number, oneOf, or, orNull, text, textOrNone, texts } from '../shared/read.ts';
import type { Time } from '../shared/time.ts';
import { REGISTRATION_STATES } from './registration.ts';
import {
  type CalendarEvent,
  EVENT_KINDS,
  type EventRoom,
  EVENT_STATES,
  type FormAnswer,
  type Registration,
} from './schema.ts';

/** A person in line keeps their place, whatever else cannot be read. */
const LONG_AGO: Time = { seconds: 0, nanoseconds: 0, toMillis: () => 0 };

export const eventReads = {
  event: fields<CalendarEvent>({
    title: text,
    summary: textOrNone,
    text: textOrNone,
    kind: or(oneOf(EVENT_KINDS), 'meeting'),
    starts: moment,
    ends: moment,
    zone: or(text, 'Europe/Stockholm'),
    venue: textOrNone,
    remote: or(boolean, false),
    // What cannot be counted is full: nobody gets a seat that is not there.
    seats: or(orNull(number), 0),
    taken: or(number, 0),
    waiting: or(number, 0),
    turns: or(number, 0),
    called: or(number, 0),
    questions: texts,
    series: textOrNone,
    cells: texts,
    places: texts,
    lang: or(oneOf(LANGUAGES), 'sv'),
    // Who may read it depends on these.
    audience: text,
    organiser: text,
    state: oneOf(EVENT_STATES),
    reason: textOrNone,
    told: or(number, 0),
    at: moment,
    changed: moment,
  }),
  eventRoom: fields<EventRoom>({ link: text }),
  formAnswer: fields<FormAnswer>({ sealed: text, expires: moment }),
  registration: fields<Registration>({
    event: textOrNone,
    kind: or(oneOf(['member', 'guest']), 'guest'),
    uid: textOrNone,
    name: textOrNone,
    email: textOrNone,
    lang: or(oneOf(LANGUAGES), 'sv'),
    answers: or(list(textOrNone), []),
    state: oneOf(REGISTRATION_STATES),
    turn: or(number, 0),
    moves: or(number, 0),
    keys: texts,
    promoted: or(boolean, false),
    at: or(moment, LONG_AGO),
    changed: or(moment, LONG_AGO),
  }),
} as const;
