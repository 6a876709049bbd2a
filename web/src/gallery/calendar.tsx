import { EVERYONE, type PublicEvent } from '@socialhallbarhet/domain';
import type { ReactNode } from 'react';
import { CalendarScreen } from '../features/calendar/CalendarScreen.tsx';
import { EventFormScreen } from '../features/calendar/form/EventFormScreen.tsx';
import { EventScreen } from '../features/calendar/event/EventScreen.tsx';
import type { EventScreenProps, EventView } from '../features/calendar/types.ts';
import { later, nothing, refuse } from './topic.ts';

const event = (changes: Partial<EventView>): EventView => ({
  eid: 'e1',
  title: 'Starta samtalet tidigt: medskapande i praktiken',
  summary:
    'Del 1 handlade om vad kommunen och civilsamhället är för varandra. Nu tar vi nästa steg: vad händer när samtalet börjar innan planen finns?',
  text: 'Vi arbetar i grupper med egna fall, så **ta med ett**.\n\n## Program\n\n- 13.00 Kaffe\n- 13.20 Tre korta bilder\n- 15.30 Vem gör vad till nästa gång\n\nSalen har fast hörslinga.',
  kind: 'seminar',
  starts: Date.parse('2026-11-26T12:00:00Z'),
  ends: Date.parse('2026-11-26T15:00:00Z'),
  changed: Date.parse('2026-11-01T12:00:00Z'),
  zone: 'Europe/Stockholm',
  venue: 'Lerums kommunhus, sal Säveån',
  remote: true,
  seats: 40,
  taken: 28,
  waiting: 0,
  turns: 0,
  called: 0,
  questions: ['Vilket fall tar du med?', 'Något vi bör veta om mat eller tillgänglighet?'],
  series: 'Utbildning i samverkan',
  cells: ['narmiljo.samspel', 'stadsdel.samspel'],
  places: ['lerum'],
  audience: EVERYONE,
  groupName: '',
  organiser: 'maja-lindqvist',
  state: 'announced',
  reason: '',
  told: 0,
  lang: 'sv',
  ...changes,
});
const at = (day: string, hours = 2) => ({
  starts: Date.parse(`${day}T12:00:00Z`),
  ends: Date.parse(`${day}T12:00:00Z`) + hours * 3_600_000,
});

const galleryEvents: readonly EventView[] = [
  event({}),
  event({
    eid: 'e2',
    title: 'Planera lovet tillsammans',
    ...at('2026-11-30', 1),
    venue: '',
    kind: 'meeting',
    audience: 'g',
    groupName: 'Mötesplatser och språkcaféer',
    seats: null,
  }),
  event({
    eid: 'e3',
    title: 'Trygghetsvandring med fyra rutor',
    ...at('2026-12-08'),
    venue: 'Hammarkullens torg',
    seats: 20,
    taken: 20,
    waiting: 3,
  }),
  event({
    eid: 'e4',
    title: 'Klarspråk i planhandlingar',
    ...at('2026-12-14'),
    state: 'cancelled',
    reason: 'Föreläsaren är sjuk.',
  }),
  event({
    eid: 'e5',
    title: 'Vem får det sämre? Om sociala konsekvenser som fördelar sig',
    ...at('2027-01-20'),
    venue: 'Göteborgs stadsmuseum',
    seats: 80,
    taken: 11,
  }),
];

/** It goes on at the gallery's present. */
const eventNow = event({
  eid: 'e6',
  title: 'Öppet hus om översiktsplanen',
  starts: Date.parse('2026-11-21T08:00:00Z'),
  ends: Date.parse('2026-11-25T15:00:00Z'),
});
const eventOver = event({ eid: 'e7', title: 'Frukost om tillit', ...at('2026-11-10') });

const eventProps: EventScreenProps = {
  event: galleryEvents[0] as EventView,
  organiserName: 'Maja Lindqvist',
  room: '',
  mine: { state: 'none', place: 0, answers: [], pending: false },
  isOpen: true,
  mayArrange: false,
  onRegister: later,
  onUnregister: later,
  onCancel: later,
  onParticipants: async () => [
    {
      kind: 'member',
      uid: 'karin-berg',
      name: 'Karin Berg',
      email: '',
      state: 'going',
      turn: 0,
      answers: ['Stråket', 'Vegetariskt'],
      at: Date.parse('2026-11-02T09:00:00Z'),
    },
    {
      kind: 'guest',
      uid: '',
      name: 'Anna-Lisa Broman',
      email: 'anna-lisa.broman@kustkommunen.example',
      state: 'waiting',
      turn: 1,
      answers: ['=1+1', ''],
      at: Date.parse('2026-11-03T09:00:00Z'),
    },
  ],
};

export const calendarElements: Readonly<Record<string, ReactNode>> = {
  events: (
    <CalendarScreen
      events={galleryEvents}
      states={new Map([['e1', 'going'] as const, ['e3', 'waiting'] as const])}
      loading={false}
      mayAnnounce
      onPast={later}
    />
  ),
  'events-now': (
    <CalendarScreen
      events={[eventNow, ...galleryEvents]}
      states={new Map([['e6', 'going'] as const])}
      loading={false}
      mayAnnounce={false}
      past={[eventOver]}
      onPast={later}
    />
  ),
  'event-now': <EventScreen {...eventProps} event={eventNow} isOpen={false} />,
  'event-over': <EventScreen {...eventProps} event={eventOver} isOpen={false} />,
  'events-empty': <CalendarScreen events={[]} states={new Map()} loading={false} mayAnnounce={false} onPast={later} />,
  event: <EventScreen {...eventProps} />,
  'event-arrange': <EventScreen {...eventProps} mayArrange />,
  'event-going': (
    <EventScreen
      {...eventProps}
      room="https://mote.example.org/s2"
      mine={{ ...eventProps.mine, state: 'going' }}
      mayArrange
    />
  ),
  'event-waiting': (
    <EventScreen
      {...eventProps}
      event={galleryEvents[2] as EventView}
      mine={{ ...eventProps.mine, state: 'waiting', place: 3 }}
    />
  ),
  'event-form': (
    <EventFormScreen audiences={[{ id: EVERYONE, label: 'Alla' }]} onSave={refuse('unavailable')} onCancel={nothing} />
  ),
};

/** The same, as anyone may know them. */
export const galleryComing: readonly PublicEvent[] = galleryEvents
  .filter(({ state, groupName }) => state === 'announced' && groupName === '')
  .map(({ eid, seats, taken, state, ...rest }) => ({
    ...rest,
    id: eid,
    seats,
    left: seats === null ? null : seats - taken,
    cancelled: state === 'cancelled',
  }));
