/** The seminars and meetings of the demo community, and what must hold between them, their groups and their guests. */
import * as v from 'valibot';
import { at, cellId, daysAgo, placeId, slug, text, unique } from './demo-fields.ts';

const optional = <T extends v.GenericSchema<unknown, string>>(value: T) => v.union([v.literal(''), value]);
const count = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

const link = v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+\.example(\/\S*)?$/u), v.maxLength(500));
const email = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+@[a-z0-9-]+\.example$/u), v.maxLength(254));

const DemoGuestSchema = v.strictObject({ name: text(80), email });

export const DemoEventSchema = v.strictObject({
  id: slug,
  title: text(120),
  summary: text(200),
  /** Markdown. */
  text: text(4000),
  kind: v.picklist(['seminar', 'meeting']),
  by: slug,
  /** Negative: it has been. */
  daysFromNow: count(-400, 400),
  /** Europe/Stockholm. */
  start: at,
  minutes: count(15, 600),
  venue: optional(text(120)),
  link: optional(link),
  seats: count(1, 2000),
  questions: v.pipe(v.array(text(160)), v.maxLength(5)),
  /** `all`, or the group that it is for. */
  audience: slug,
  /** What several seminars belong to together. */
  series: optional(text(80)),
  cells: unique(cellId, 5),
  places: unique(placeId, 6),
  announcedDaysAgo: daysAgo,
  cancelled: v.boolean(),
  going: unique(slug, 300),
  waiting: unique(slug, 60),
  guests: v.array(DemoGuestSchema),
  /** What some answered to the questions: by the member's id or the guest's address. */
  answers: v.optional(v.record(v.string(), v.array(optional(text(200)))), {}),
});

/** A seminar or meeting; it begins `start` (HH.MM, Europe/Stockholm) so many days from now. */
export type DemoEvent = v.InferOutput<typeof DemoEventSchema>;

interface Community {
  readonly members: readonly { readonly id: string; readonly joinedDaysAgo: number }[];
  readonly groups: readonly {
    readonly id: string;
    readonly owner: string;
    readonly moderators: readonly string[];
    readonly members: readonly string[];
  }[];
}

/** Everything wrong with the events of a community, one sentence each. */
export function eventFaults(events: readonly DemoEvent[], { members, groups }: Community): string[] {
  const joined = new Map(members.map((member) => [member.id, member.joinedDaysAgo]));
  const found = events.flatMap((event) => faultsOf(event, joined, groups).map((fault) => `${event.id}: ${fault}`));
  if (new Set(events.map((event) => event.id)).size !== events.length) found.push('Two events share an id.');
  return found;
}

function faultsOf(event: DemoEvent, joined: ReadonlyMap<string, number>, groups: Community['groups']): string[] {
  const found: string[] = [];
  const { by, going, waiting, guests, audience, seats, daysFromNow, announcedDaysAgo } = event;
  if (event.venue === '' && event.link === '') found.push('it is nowhere.');
  if (announcedDaysAgo <= -daysFromNow) found.push('it was announced when it had been.');
  if ((joined.get(by) ?? -1) < announcedDaysAgo) found.push(`${by} announced it before joining.`);
  for (const id of [...going, ...waiting])
    if ((joined.get(id) ?? -1) < -daysFromNow) found.push(`${id} was no member then.`);

  const taken = going.length + guests.length;
  if (taken > seats) found.push('more come than there are seats.');
  if (waiting.length > 0 && taken < seats) found.push('somebody waits beside an empty seat.');
  if (going.some((id) => waiting.includes(id))) found.push('somebody both comes and waits.');
  if (new Set(guests.map((guest) => guest.email)).size !== guests.length) found.push('a guest comes twice.');

  const registered = [...going, ...waiting, ...guests.map((guest) => guest.email)];
  for (const [who, said] of Object.entries(event.answers)) {
    if (!registered.includes(who)) found.push(`${who} answers and is not registered.`);
    if (said.length !== event.questions.length) found.push(`${who} answers ${said.length} questions.`);
  }

  if (audience === 'all') return found;
  const group = groups.find(({ id }) => id === audience);
  if (!group) return [...found, `no such group ${audience}.`];
  if (guests.length > 0) found.push('guests come to a group’s own meeting.');
  if (![group.owner, ...group.moderators].includes(by)) found.push(`${by} keeps no order in ${audience}.`);
  for (const id of [...going, ...waiting])
    if (!group.members.includes(id)) found.push(`${id} is no member of ${audience}.`);
  return found;
}
