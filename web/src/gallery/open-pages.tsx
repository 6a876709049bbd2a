import {
  cellPage,
  dialogueView,
  examplesView,
  itemView,
  knowledgeView,
  latestItems,
  matrixCells,
  matrixView,
  modelViews,
} from '@socialhallbarhet/content/views';
import type { PublicPage } from '@socialhallbarhet/content/public';
import type { PublicEvent } from '@socialhallbarhet/domain';
import { PublicScreen } from '../app/PublicScreens.tsx';
import { PublicShell } from '../app/shell/PublicShell.tsx';
import { useNow } from '../parts/time/TimeText.tsx';

const now = new Date('2026-11-25T12:00:00Z');
const event: PublicEvent = {
  id: 'e1',
  title: 'Starta samtalet tidigt: medskapande i praktiken',
  summary: 'Vad händer när samtalet börjar innan planen finns?',
  text: 'Vi arbetar i grupper med egna fall, så ta med ett.\n\n- Kaffe från 12.30\n- Slinga och tolk finns',
  kind: 'seminar',
  starts: Date.parse('2026-12-03T12:00:00Z'),
  ends: Date.parse('2026-12-03T15:00:00Z'),
  zone: 'Europe/Stockholm',
  venue: 'Lerums kommunhus, sal Säveån',
  remote: true,
  seats: 40,
  left: 12,
  waiting: 0,
  series: 'Utbildning i samverkan',
  cells: ['narmiljo.samspel', 'stadsdel.samspel'],
  places: [],
  lang: 'sv',
  cancelled: false,
  reason: '',
};
const none = new URLSearchParams();

function Open({ page }: { readonly page: PublicPage | undefined }) {
  const present = useNow();
  return (
    <PublicShell path="/" title={page?.name ?? ''} publicUrl="">
      {page ? <PublicScreen page={page} now={present} /> : null}
    </PublicShell>
  );
}

const pages: Readonly<Record<string, PublicPage | undefined>> = {
  front: {
    name: 'front',
    cells: matrixCells(now),
    models: modelViews(now),
    latest: latestItems(now, 3),
    events: [event, { ...event, id: 'e2', left: 0, waiting: 3 }, { ...event, id: 'e3', seats: null, left: null }],
  },
  'front-empty': { name: 'front', cells: matrixCells(now), models: modelViews(now), latest: [], events: [] },
  knowledge: knowledgeView(now),
  matrix: matrixView(none, now),
  'matrix-chosen': matrixView(new URLSearchParams('perspektiv=barn'), now),
  cell: cellPage('samspel', 'narmiljo', now),
  gap: cellPage('identitet', 'region', now),
  examples: examplesView(none, now),
  dialogue: dialogueView(now),
  item: itemView('stenungsund-hasselbacken', now),
  'public-calendar': { name: 'calendar', coming: [event], past: [{ ...event, starts: event.starts - 9e9 }] },
  'public-calendar-empty': { name: 'calendar', coming: [], past: [] },
  'public-event': { name: 'event', event, related: latestItems(now, 2) },
  'public-event-cancelled': {
    name: 'event',
    event: { ...event, cancelled: true, reason: 'Föreläsaren är sjuk' },
    related: [],
  },
  'public-form': {
    name: 'form',
    form: {
      title: event.title,
      lead: 'Tors 3 december kl. 13.00–16.00',
      facts: [
        { label: 'När', value: 'torsdag 3 december 2026 kl. 13.00–16.00 (svensk tid)' },
        { label: 'Var', value: event.venue },
      ],
      fields: [
        { name: 'name', label: 'Namn', value: '', kind: 'text', error: 'Skriv ditt namn.' },
        { name: 'email', label: 'E-post', value: 'ada@', kind: 'email', help: 'Vi skickar en kod med sex siffror.' },
      ],
      submit: 'Skicka kod',
      problem: 'Något saknas.',
      back: { to: '/kalender/e1', label: 'Tillbaka' },
    },
  },
  'public-registered': {
    name: 'message',
    message: {
      title: 'Du är anmäld',
      lead: 'Du får strax ett mejl med en kalenderfil och en länk där du kan ändra eller avboka.',
      facts: [
        { label: 'Vad', value: event.title },
        { label: 'När', value: 'torsdag 3 december 2026 kl. 13.00–16.00 (svensk tid)' },
        { label: 'Var', value: event.venue },
        { label: 'På distans', value: 'https://mote.example.org/s2', href: 'https://mote.example.org/s2' },
      ],
      links: [
        { to: '/kalender/e1.ics', label: 'Lägg i min kalender' },
        { to: '/kalender/e1', label: 'Till sidan om det' },
      ],
    },
  },
  broken: { name: 'broken' },
};

/** The pages for everyone as visitors get them. */
export const openScreens = Object.fromEntries(
  Object.entries(pages).map(([name, page]) => [name, () => <Open page={page} />]),
);
