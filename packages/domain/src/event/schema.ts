import * as v from 'valibot';
import { memberLimits } from '../member/limits.ts';
import { LANGUAGES, type Language } from '../member/schema.ts';
import { cellIds, lineOfWords, opaqueId, personName, termIds, text, webAddress } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { topicLimits } from '../topic/limits.ts';
import { EVENT_LIMITS } from './limits.ts';
import type { Placing, Seating } from './registration.ts';
import { isZone, momentOf } from './zone.ts';

export const EVENT_KINDS = ['seminar', 'meeting'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const EVENT_STATES = ['announced', 'cancelled'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** The audience of an event for all, visitors too. No group can have this id. */
export const EVERYONE = '*';

/** One line: what stands in subjects, lists and calendars. */
const line = (min: number, max: number) => v.pipe(v.string(), v.trim(), lineOfWords(min, max));
const lineOrNone = (max: number) => v.union([v.literal(''), line(1, max)]);

/** `2026-11-26T13:00`, a time that walls in `zone` show. */
const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));

const link = v.union([v.literal(''), webAddress(EVENT_LIMITS.linkMax)]);

const eventFields = {
  title: line(topicLimits.titleMin, topicLimits.titleMax),
  summary: lineOrNone(EVENT_LIMITS.summaryMax),
  text: text(0, EVENT_LIMITS.textMax),
  kind: v.picklist(EVENT_KINDS),
  starts: localTime,
  ends: localTime,
  zone: v.pipe(v.string(), v.check(isZone)),
  venue: lineOrNone(EVENT_LIMITS.venueMax),
  link,
  seats: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(EVENT_LIMITS.seatsMax))),
  questions: v.pipe(v.array(line(1, EVENT_LIMITS.questionMax)), v.maxLength(EVENT_LIMITS.questionsMax)),
  series: lineOrNone(EVENT_LIMITS.seriesMax),
  cells: cellIds(EVENT_LIMITS.cellsMax),
  places: termIds(EVENT_LIMITS.placesMax),
  lang: v.picklist(LANGUAGES),
};

/** The fields of the event form; times are local to its zone. */
export const eventForm = v.strictObject(eventFields);
export type EventForm = v.InferOutput<typeof eventForm>;

/** `/kalender/ny` is the form. */
const eventId = v.pipe(opaqueId, v.notValue('ny'));

const audience = v.union([v.literal(EVERYONE), opaqueId]);

/** Input of `announceEvent`. The client chooses the id, so that a second call is the same event. */
export const announceEventInput = v.strictObject({ id: eventId, audience, ...eventFields });
export type AnnounceEventInput = v.InferOutput<typeof announceEventInput>;
/** Input of `changeEvent`. The audience never changes, since it has been notified. */
export const changeEventInput = v.strictObject({ id: opaqueId, ...eventFields });
export type ChangeEventInput = v.InferOutput<typeof changeEventInput>;
/** Input of `cancelEvent`. The reason goes to everyone registered. */
export const cancelEventInput = v.strictObject({ id: opaqueId, reason: text(0, EVENT_LIMITS.reasonMax) });
export type CancelEventInput = v.InferOutput<typeof cancelEventInput>;

const answers = v.pipe(v.array(text(0, EVENT_LIMITS.answerMax)), v.maxLength(EVENT_LIMITS.questionsMax));
/** Input of `register`: the answers in the order of the questions. */
export const registerInput = v.strictObject({ event: opaqueId, answers });
/** Input of `unregister` and `participants`. */
export const eventInput = v.strictObject({ event: opaqueId });
/** What a guest fills in. */
export const guestName = personName(memberLimits.nameMin, memberLimits.nameMax);
export const guestAnswers = answers;

/**
 * `events/{eid}`, written by functions only. Counts change in the same transaction as the registration
 * they count.
 */
export interface CalendarEvent extends Omit<EventForm, 'starts' | 'ends' | 'seats' | 'link'>, Seating {
  readonly starts: Time;
  readonly ends: Time;
  /** `EVERYONE` or a group. */
  readonly audience: string;
  readonly organiser: string;
  readonly state: EventState;
  /** Whether it has a room on the net; its address stands in `EventRoom`. */
  readonly remote: boolean;
  /** Why it was cancelled. */
  readonly reason: string;
  /** How many changes everyone registered was notified of. */
  readonly told: number;
  readonly at: Time;
  readonly changed: Time;
}

/** `events/{eid}/private/room`, for those who have a seat and those who arrange it. None where it has no room. */
export interface EventRoom {
  /** The address of the meeting on the net. */
  readonly link: string;
}

/** `formAnswers/{digest of a key}`: what a guest's form was answered with, encrypted with the key. */
export interface FormAnswer {
  readonly sealed: string;
  readonly expires: Time;
}

/**
 * `events/{eid}/registrations/{rid}`: a member's under their uid, a guest's under a digest. A guest's is
 * never read by clients.
 */
export interface Registration extends Placing {
  readonly event: string;
  readonly kind: 'member' | 'guest';
  /** Empty for a guest, so that no member's query finds it. */
  readonly uid: string;
  readonly name: string;
  /** A guest's address; a member's stays with their account. */
  readonly email: string;
  readonly lang: Language;
  readonly answers: readonly string[];
  /** How often the state changed: part of the cause of its notifications. */
  readonly moves: number;
  /** Digests of the keys that a guest's mails carry; a member has none. */
  readonly keys: readonly string[];
  /** Whether the seat came from the waiting list. */
  readonly promoted: boolean;
  readonly at: Time;
  readonly changed: Time;
}

/** One row of the list of registrations, for those who may change the event. */
export interface Participant {
  readonly kind: Registration['kind'];
  readonly uid: string;
  readonly name: string;
  readonly email: string;
  readonly state: Registration['state'];
  readonly turn: number;
  readonly answers: readonly string[];
  /** Milliseconds. */
  readonly at: number;
}

/** The two moments of a form in milliseconds, or the field at fault. */
export function momentsOf({
  starts,
  ends,
  zone,
}: Pick<EventForm, 'starts' | 'ends' | 'zone'>):
  | { readonly starts: number; readonly ends: number }
  | { readonly field: 'starts' | 'ends' } {
  const [from, to] = [momentOf(starts, zone), momentOf(ends, zone)];
  if (from === undefined) return { field: 'starts' };
  if (to === undefined || to <= from || to - from > EVENT_LIMITS.lengthMaxMs) return { field: 'ends' };
  return { starts: from, ends: to };
}

/** Whether one may still register: until it begins. */
export function isOpen({ state, starts }: Pick<CalendarEvent, 'state' | 'starts'>, now: number): boolean {
  return state === 'announced' && starts.toMillis() > now;
}

/** Whether a change concerns everyone registered: time or venue. */
export function isBroadcasting(
  before: Pick<CalendarEvent, 'starts' | 'ends' | 'zone' | 'venue'> & EventRoom,
  after: { starts: number; ends: number; zone: string; venue: string; link: string },
): boolean {
  return (
    before.starts.toMillis() !== after.starts ||
    before.ends.toMillis() !== after.ends ||
    before.zone !== after.zone ||
    before.venue !== after.venue ||
    before.link !== after.link
  );
}
