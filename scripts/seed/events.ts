import type { Demo } from '../../packages/content/src/demo.ts';
import type { DemoEvent } from '../../packages/content/src/demo-events.ts';
import { EVERYONE, HOME_ZONE, paths, wallTime } from '../../packages/domain/src/index.ts';
import { registrationId, type Registrant } from '../../functions/src/registrations/register.ts';
import type { Moments } from './moments.ts';
import type { DemoDocument } from './placed.ts';

/** Recent changes would make functions notify: the demo's registrations are older. */
const SETTLED_MS = 26 * 60 * 60_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const [FIRST_HOUR, LAST_HOUR] = [7, 22];
/** How much later `awake` may move a moment. */
const LATER_MS = FIRST_HOUR * 60 * MINUTE_MS;

/** The events and their registrations, as the use cases would have left them. */
export function eventDocuments(demo: Demo, now: Date, moments: Moments): DemoDocument[] {
  return demo.events.flatMap((event) => {
    const starts = onWorkday(event, moments);
    const at = moments(event.announcedDaysAgo, '09.15');
    const last = Math.min(starts.getTime(), now.getTime() - SETTLED_MS);
    const registrants = registrantsOf(event);
    return [
      eventDocument(event, starts, at),
      ...(event.link ? [{ path: paths.eventRoom(event.id), data: { v: 1, link: event.link } }] : []),
      ...registrants.map((one, i) => {
        const share = (i + 1 + unevenness(event.id, i)) / (registrants.length + 1);
        return registrationDocument(event, one, awake(at.getTime() + (last - LATER_MS - at.getTime()) * share));
      }),
    ];
  });
}

/** Between -0.45 and 0.45, always the same for the same position: registrations come irregularly, but in order. */
function unevenness(id: string, place: number): number {
  const wave = Math.sin(id.length * 78.233 + place * 12.9898) * 43_758.5453;
  return (wave - Math.floor(wave)) * 0.9 - 0.45;
}

/**
 * Maps the whole day to the hours between seven in the morning and ten in the evening, in the same order, to a whole
 * minute.
 */
function awake(moment: number): Date {
  const { hour, minute } = wallTime(moment, HOME_ZONE);
  const now = hour * 60 + minute;
  const then = FIRST_HOUR * 60 + Math.floor((now * (LAST_HOUR - FIRST_HOUR)) / 24);
  return new Date(Math.floor(moment / MINUTE_MS + then - now) * MINUTE_MS);
}

/** Nobody holds a seminar on a Sunday or at Christmas: the nearest working day, away from today. */
function onWorkday({ daysFromNow, start }: DemoEvent, moments: Moments): Date {
  const step = Math.sign(daysFromNow) || 1;
  let days = daysFromNow;
  while (isDayOff(moments(-days, start))) days += step;
  return moments(-days, start);
}

function isDayOff(moment: Date): boolean {
  const { year, month, day, weekday } = wallTime(moment.getTime(), HOME_ZONE);
  const isWinter = (month === 12 && day >= 23) || (month === 1 && day <= 6);
  const afterEaster = Math.round((Date.UTC(year, month - 1, day) - easterOf(year)) / DAY_MS);
  return (
    weekday === 0 ||
    weekday === 6 ||
    isWinter ||
    HOLIDAYS.includes(`${day}/${month}`) ||
    AROUND_EASTER.includes(afterEaster)
  );
}
/** Day and month; midsummer's eve is among those it can be. */
const HOLIDAYS = ['1/5', '6/6', '19/6', '20/6', '21/6', '22/6', '23/6', '24/6', '25/6'];
/** Good Friday, Easter Monday, Ascension Day. */
const AROUND_EASTER = [-2, 1, 39];

/** Easter Sunday at midnight UTC, by Gauss's rule as it holds from 1900 to 2099. */
function easterOf(year: number): number {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const days = moon + sunday;
  const isLate = days === 35 || (days === 34 && moon === 28 && year % 19 > 10);
  return Date.UTC(year, 2, 22 + days - (isLate ? 7 : 0));
}

function eventDocument(event: DemoEvent, starts: Date, at: Date): DemoDocument {
  const { id, title, summary, text, kind, venue, link, seats, questions, series, cells, places } = event;
  const remote = link !== '';
  const shown = { title, summary, text, kind, venue, remote, seats, questions, series, cells, places, lang: 'sv' };
  const when = { starts, ends: new Date(starts.getTime() + event.minutes * MINUTE_MS), zone: HOME_ZONE };
  const line = event.waiting.length;
  const seating = { taken: event.going.length + event.guests.length, waiting: line, turns: line, called: 0 };
  const state = event.cancelled ? { state: 'cancelled', told: 1 } : { state: 'announced', told: 0 };
  const whose = { audience: event.audience === 'all' ? EVERYONE : event.audience, organiser: event.by };
  return {
    path: paths.event(id),
    data: { v: 1, ...shown, ...when, ...seating, ...state, ...whose, reason: '', at, changed: at },
  };
}

interface Placed {
  readonly who: Registrant;
  readonly state: 'going' | 'waiting';
  readonly turn: number;
}

function registrantsOf({ going, guests, waiting }: DemoEvent): Placed[] {
  const member = (uid: string) => ({ kind: 'member', uid }) as const;
  return [
    ...going.map((uid) => ({ who: member(uid), state: 'going', turn: 0 }) as const),
    ...guests.map((one) => ({ who: { kind: 'guest', lang: 'sv', ...one }, state: 'going', turn: 0 }) as const),
    ...waiting.map((uid, i) => ({ who: member(uid), state: 'waiting', turn: i + 1 }) as const),
  ];
}

function registrationDocument(
  { id, questions, answers }: DemoEvent,
  { who, state, turn }: Placed,
  at: Date,
): DemoDocument {
  const isGuest = who.kind === 'guest';
  const person = isGuest
    ? { kind: who.kind, uid: '', name: who.name, email: who.email }
    : { kind: who.kind, uid: who.uid, name: '', email: '' };
  const told = { moves: 1, promoted: false, keys: [] };
  const said = answers[isGuest ? who.email : who.uid] ?? questions.map(() => '');
  const data = { v: 1, event: id, ...person, lang: 'sv', answers: said, state, turn, ...told };
  return { path: paths.registration(id, registrationId(id, who)), data: { ...data, at, changed: at } };
}
