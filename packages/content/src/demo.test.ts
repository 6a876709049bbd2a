import { describe, expect, it } from 'vitest';
import { type DemoEvent, eventFaults } from './demo-events.ts';
import { loadDemo, mentionsIn } from './demo.ts';
import { SECTORS } from './vocabularies.ts';

const { members, groups, events } = loadDemo();
/** The groups that Amina belongs to: what she waits for on opening the app is measured. */
const FIRST_EIGHT = [
  'allmannyttan-och-foreningslivet',
  'barnperspektiv-pa-kartan',
  'dialog-i-planprocessen',
  'forskning-moter-praktik',
  'motesplatser-och-sprakcafeer',
  'pa-spaning',
  'social-konsekvensanalys',
  'trygga-nordost',
];
const topics = groups.flatMap((group) => group.topics);
const messages = topics.flatMap((topic) => topic.messages);

describe('the demo community', () => {
  it('is large enough to be lively', () => {
    expect(members.length).toBeGreaterThanOrEqual(84);
    expect(groups).toHaveLength(14);
    expect(topics.length).toBeGreaterThanOrEqual(60);
    expect(messages.length).toBeGreaterThanOrEqual(2500);
    expect(topics.filter((topic) => topic.messages.length >= 80).length).toBeGreaterThanOrEqual(2);
  });

  it('begins with the six demo accounts', () => {
    expect(members.slice(0, 6).map((member) => member.id)).toEqual([
      'amina-nilsson',
      'karin-berg',
      'yusuf-demir',
      'maja-lindqvist',
      'olle-lund',
      'sofia-ek',
    ]);
    const hers = groups.filter((group) => group.members.includes('amina-nilsson'));
    expect(hers.map((group) => group.id)).toEqual(FIRST_EIGHT);
    expect(groups.some((group) => group.owner === 'karin-berg')).toBe(true);
    expect(groups.some((group) => group.moderators.includes('yusuf-demir'))).toBe(true);
  });

  it('holds every sector, and everyone belongs somewhere', () => {
    expect(new Set(members.map((member) => member.sector))).toEqual(new Set(SECTORS.map((sector) => sector.id)));
    const placed = new Set(groups.flatMap((group) => group.members));
    expect(members.filter((member) => !placed.has(member.id))).toEqual([]);
    for (const group of groups) {
      expect(group.members.length, group.id).toBeGreaterThanOrEqual(12);
      expect(group.members.length, group.id).toBeLessThanOrEqual(35);
    }
  });

  it('has no topic id, and no text over forty characters, twice', () => {
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length);
    const long = messages.map((message) => message.text).filter((text) => text.length > 40);
    expect(long.filter((text, index) => long.indexOf(text) !== index)).toEqual([]);
  });

  it('has groups of every kind, and somebody invited to a hidden one', () => {
    expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(['open', 'closed', 'hidden']));
    const invited = groups.flatMap((group) => (group.kind === 'hidden' ? group.invitations : []));
    expect(invited.map(({ to }) => to)).toEqual(['yusuf-demir']);
  });

  it('mentions people, in a form that links', () => {
    const mentions = messages.flatMap((message) => mentionsIn(message.text));
    expect(mentions.length).toBeGreaterThanOrEqual(messages.length / 16);
    for (const message of messages) {
      const rest = message.text.replaceAll(/\[@[^\]]+\]\(\/folk\/[a-z0-9-]+\)/gu, '');
      expect(rest).not.toMatch(/(^|\s)@|\/folk\//u);
    }
  });

  it('lets nobody write before joining, and spans most of a year', () => {
    const joined = new Map(members.map((member) => [member.id, member.joinedDaysAgo]));
    for (const message of messages)
      expect(message.daysAgo, message.text).toBeLessThanOrEqual(joined.get(message.by) ?? -1);
    expect(Math.max(...messages.map((message) => message.daysAgo))).toBeGreaterThanOrEqual(350);
    expect(messages.some((message) => message.daysAgo === 0)).toBe(true);
  });
});

describe('the calendar of the demo community', () => {
  const seminars = events.filter((event) => event.kind === 'seminar' && !event.cancelled);
  const taken = (event: DemoEvent) => event.going.length + event.guests.length;

  it('holds ten seminars that have been and will be, and meetings', () => {
    expect(seminars.length).toBeGreaterThanOrEqual(10);
    expect(seminars.filter((event) => event.daysFromNow < 0).length).toBeGreaterThanOrEqual(4);
    expect(seminars.filter((event) => event.daysFromNow > 0).length).toBeGreaterThanOrEqual(4);
    expect(events.filter((event) => event.kind === 'meeting').length).toBeGreaterThanOrEqual(2);
    expect(events.filter((event) => event.cancelled)).toHaveLength(1);
  });

  it('has each case that a calendar must show', () => {
    expect(events.some((event) => event.daysFromNow < 0 && taken(event) >= 30)).toBe(true);
    expect(events.some((event) => event.waiting.length > 0)).toBe(true);
    expect(events.some((event) => event.venue === '' && event.link !== '' && event.daysFromNow > 0)).toBe(true);
    const closed = new Set(groups.filter((group) => group.kind === 'closed').map((group) => group.id));
    expect(events.some((event) => closed.has(event.audience))).toBe(true);
  });

  it('lets only the organiser announce to all', () => {
    const toAll = events.filter((event) => event.audience === 'all');
    expect(toAll.length).toBeGreaterThan(events.length / 2);
    expect(new Set(toAll.map((event) => event.by))).toEqual(new Set(['maja-lindqvist']));
  });

  it('has one series of four, in order', () => {
    const series = events.filter((event) => event.series !== '');
    expect(new Set(series.map((event) => event.series)).size).toBe(1);
    expect(series).toHaveLength(4);
    const days = series.map((event) => event.daysFromNow);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect([days.some((day) => day < 0), days.some((day) => day > 0)]).toEqual([true, true]);
  });

  const full = events.find((event) => event.waiting.length > 0) as DemoEvent;
  const own = events.find((event) => event.audience !== 'all') as DemoEvent;
  const past = events.find((event) => event.daysFromNow < -200) as DemoEvent;
  const guest = { name: 'Gäst', email: 'gast@forening.example' };
  const broken: [string, DemoEvent][] = [
    ['it is nowhere', { ...full, venue: '', link: '' }],
    ['announced when it had been', { ...past, announcedDaysAgo: -past.daysFromNow }],
    ['announced it before joining', { ...past, by: 'emil-sundqvist' }],
    ['was no member then', { ...past, going: ['emil-sundqvist'] }],
    ['was no member then', { ...past, going: ['nobody-at-all'] }],
    ['more come than there are seats', { ...full, seats: full.seats - 1 }],
    ['beside an empty seat', { ...full, seats: full.seats + 1 }],
    ['both comes and waits', { ...full, waiting: full.going.slice(0, 1) }],
    ['a guest comes twice', { ...past, guests: [guest, guest] }],
    ['no such group', { ...own, audience: 'no-such-group' }],
    ['guests come to a group', { ...own, guests: [guest] }],
    ['keeps no order in', { ...own, by: own.going[0] ?? '' }],
    ['is no member of', { ...own, going: ['sofia-ek'] }],
  ];
  it.each(broken)('refuses that %s', (fault, event) => {
    expect(eventFaults([event], { members, groups }).join(' ')).toContain(fault);
  });

  it('refuses the same id twice', () => {
    expect(eventFaults([full, full], { members, groups })).toEqual(['Two events share an id.']);
  });
});
