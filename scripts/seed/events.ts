import type { Demo } from '../../packages/content/src/demo.ts';
import type { DemoEvent } from '../../packages/content/src/demo-events.ts';
import { EVERYONE, HOME_ZONE, paths } from '../../packages/domain/src/index.ts';
import { registrationId, type Registrant } from '../../functions/src/use-cases/register.ts';
import type { Moments } from './moments.ts';
import type { DemoDocument } from './placed.ts';

/** What happened lately is news, which the functions would tell: the demo's registrations are older. */
const SETTLED_MS = 26 * 60 * 60_000;
const MINUTE_MS = 60_000;

/** The events and their registrations, as the use cases would have left them. */
export function eventDocuments(demo: Demo, now: Date, moments: Moments): DemoDocument[] {
  return demo.events.flatMap((event) => {
    const starts = onWorkday(event, moments);
    const at = moments(event.announcedDaysAgo, '09.15');
    const last = Math.min(starts.getTime(), now.getTime() - SETTLED_MS);
    const registrants = registrantsOf(event);
    return [
      eventDocument(event, starts, at),
      ...registrants.map((one, i) => {
        const share = (i + 1) / (registrants.length + 1);
        return registrationDocument(event, one, new Date(at.getTime() + Math.floor((last - at.getTime()) * share)));
      }),
    ];
  });
}

/** Nobody holds a seminar on a Sunday or at Christmas: the nearest working day, away from today. */
function onWorkday({ daysFromNow, start }: DemoEvent, moments: Moments): Date {
  const step = Math.sign(daysFromNow) || 1;
  let days = daysFromNow;
  while (isDayOff(moments(-days, start))) days += step;
  return moments(-days, start);
}

function isDayOff(moment: Date): boolean {
  const day = { timeZone: HOME_ZONE, weekday: 'short', month: '2-digit', day: '2-digit' } as const;
  const [weekday = '', date = ''] = new Intl.DateTimeFormat('en-GB', day).format(moment).split(', ');
  return weekday.startsWith('S') || HOLIDAYS.includes(date);
}
/** Day and month. */
const HOLIDAYS = ['24/12', '25/12', '26/12', '31/12', '01/01', '06/01', '01/05', '06/06'];

function eventDocument(event: DemoEvent, starts: Date, at: Date): DemoDocument {
  const { id, title, summary, text, kind, venue, link, seats, questions, series, cells, places } = event;
  const shown = { title, summary, text, kind, venue, link, seats, questions, series, cells, places, lang: 'sv' };
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
