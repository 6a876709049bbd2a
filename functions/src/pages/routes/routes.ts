import type { PublicPage } from '@socialhallbarhet/content/public';
import { standingPages } from '@socialhallbarhet/content/pages';
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
  relatedTo,
} from '@socialhallbarhet/content/views';
import { config } from '@socialhallbarhet/domain';
import { comingPublicEvents, pastPublicEvents, publicEventById } from '../../events/public-events.ts';
import { matchPattern } from './match.ts';
import type { PagesDeps } from '../types.ts';

interface RouteContext {
  readonly deps: PagesDeps;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly now: Date;
}

interface Route {
  readonly pattern: string;
  /** How long Hosting may cache the page, in seconds. */
  readonly fresh: number;
  readonly load: (context: RouteContext) => PublicPage | undefined | Promise<PublicPage | undefined>;
}

/** Texts change with a deploy, which empties the cache; events may change at any moment. */
const TEXT = 600;
const LIVE = 60;

const standing = standingPages(config).map((page): Route => {
  return { pattern: `/${page.id}`, fresh: TEXT, load: () => ({ name: 'standing', page }) };
});

/** Every page for everyone, by its address without the language. */
export const ROUTES: readonly Route[] = [
  {
    pattern: '/',
    fresh: LIVE,
    load: async ({ deps, now }) => ({
      name: 'front',
      cells: matrixCells(now),
      models: modelViews(now),
      latest: latestItems(now, 3),
      events: await comingPublicEvents(deps, 3),
    }),
  },
  { pattern: '/kunskap', fresh: TEXT, load: ({ now }) => knowledgeView(now) },
  { pattern: '/kunskap/stadsutveckling', fresh: TEXT, load: ({ query, now }) => matrixView(query, now) },
  {
    pattern: '/kunskap/stadsutveckling/:theme/:scale',
    fresh: TEXT,
    load: ({ params: { theme = '', scale = '' }, now }) => cellPage(theme, scale, now),
  },
  { pattern: '/kunskap/exempel', fresh: TEXT, load: ({ query, now }) => examplesView(query, now) },
  { pattern: '/kunskap/dialog', fresh: TEXT, load: ({ now }) => dialogueView(now) },
  { pattern: '/p/:id', fresh: TEXT, load: ({ params: { id = '' }, now }) => itemView(id, now) },
  {
    pattern: '/kalender',
    fresh: LIVE,
    load: async ({ deps }) => {
      const [coming, past] = await Promise.all([comingPublicEvents(deps, 40), pastPublicEvents(deps, 10)]);
      return { name: 'calendar', coming, past };
    },
  },
  {
    pattern: '/kalender/:id',
    fresh: LIVE,
    load: async ({ deps, params: { id = '' }, now }) => {
      const event = await publicEventById(deps, id);
      return event && { name: 'event', event, related: relatedTo(event.cells, now) };
    },
  },
  ...standing,
];

/** The route of an address and the parts it names. */
export function routeOf(path: string): { route: Route; params: Readonly<Record<string, string>> } | undefined {
  for (const route of ROUTES) {
    const params = matchPattern(route.pattern, path);
    if (params) return { route, params };
  }
  return undefined;
}
