import { type CalendarEvent, EVERYONE, NOW, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPages } from '../testing.ts';
import { createWorld } from '../../testing/world.ts';
import { comingPublicEvents, pastPublicEvents, publicEventById } from '../../events/public-events.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const world = createWorld();
const { db, clock } = world;
afterAll(() => world.close());

const announce = (eid: string, startsIn: number, changes: Partial<CalendarEvent> = {}) => {
  const starts = clock.now() + startsIn;
  return world.set(paths.event(eid), {
    title: `Träffen ${eid}`,
    summary: '',
    text: 'Välkommen',
    kind: 'seminar',
    starts: new Date(starts),
    ends: new Date(starts + 2 * HOUR),
    zone: 'Europe/Stockholm',
    venue: 'Lerum',
    remote: true,
    seats: 10,
    taken: 4,
    waiting: 0,
    turns: 0,
    called: 0,
    questions: [],
    series: '',
    cells: ['narmiljo.samspel'],
    places: [],
    lang: 'sv',
    audience: EVERYONE,
    organiser: 'karin',
    state: 'announced',
    reason: '',
    told: 0,
    at: NOW,
    changed: NOW,
    ...changes,
  });
};

beforeAll(async () => {
  await announce('later', 3 * DAY);
  await announce('soon', DAY, { title: '</script><script>alert(1)</script>' });
  await announce('now', -HOUR);
  await announce('long', -4 * DAY, { ends: new Date(clock.now() + DAY) as never });
  await announce('over', -3 * DAY);
  await announce('inside', DAY, { audience: 'g1' });
  await world.set(paths.eventRoom('soon'), { link: 'https://mote.example/hemlig' });
  await announce('off', 2 * DAY, { state: 'cancelled', reason: 'Sjukdom' });
});

describe('PE the events of visitors', () => {
  it('are those for everyone, soonest first; what goes on is among them until it ends', async () => {
    const coming = await comingPublicEvents({ db, clock }, 10);
    expect(coming.map(({ id }) => id)).toEqual(['long', 'now', 'soon', 'off', 'later']);
    expect((await comingPublicEvents({ db, clock }, 2)).map(({ id }) => id)).toEqual(['long', 'now']);
    expect((await pastPublicEvents({ db, clock }, 10)).map(({ id }) => id)).toEqual(['over']);
  });

  it('tell neither the link nor who arranges, and of a group nothing', async () => {
    const event = await publicEventById({ db, clock }, 'soon');
    expect(event).toMatchObject({ left: 6, seats: 10, remote: true, cancelled: false });
    expect(JSON.stringify(event)).not.toMatch(/hemlig|karin/);
    expect(await publicEventById({ db, clock }, 'inside')).toBeUndefined();
    for (const id of ['', '.', '..', 'a/b', 'ö'.repeat(200)])
      expect(await publicEventById({ db, clock }, id)).toBeUndefined();
  });

  it('stand on their pages, and nothing that people wrote is more than words', async () => {
    const { ask, failures } = testPages({ db, clock });
    const page = await ask('/kalender/soon');
    expect(page.status).toBe(200);
    expect(page.body).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
    expect(page.body).not.toContain('<script>alert');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page.body)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Event', name: '</script><script>alert(1)</script>' });
    for (const path of ['/', '/kalender', '/en/kalender/soon', '/en']) {
      const { body } = await ask(path);
      expect(body).toContain('&lt;script&gt;alert(1)');
      expect(body).not.toMatch(/hemlig|Träffen inside/);
    }
    expect((await ask('/kalender/off')).body).toContain('Inställt: Sjukdom');
    // A group's event answers exactly as one that never was.
    const [inside, nothing] = [await ask('/kalender/inside'), await ask('/kalender/aldrig')];
    expect(inside.status).toBe(404);
    expect(inside.body.replaceAll('inside', 'aldrig')).toBe(nothing.body);
    expect(inside.headers).toEqual(nothing.headers);
    expect(failures).toEqual([]);
  });
});
