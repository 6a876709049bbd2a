/**
 * The demo community: fictional members, groups, conversations and seminars that fill a local platform.
 * `loadDemo` reads the JSON files beside this package and refuses anything that breaks the format or its references.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type DemoEvent, DemoEventSchema, eventFaults } from './demo-events.ts';
import { at, cellId, competenceId, daysAgo, placeId, sectorId, slug, text, unique } from './demo-fields.ts';

const DemoMemberSchema = v.strictObject({
  id: slug,
  name: text(80),
  headline: text(100),
  askMeAbout: text(80),
  about: text(600),
  competences: unique(competenceId, 12),
  sector: sectorId,
  organisation: text(120),
  places: unique(placeId, 6),
  joinedDaysAgo: daysAgo,
});

const DemoMessageSchema = v.strictObject({
  by: slug,
  daysAgo,
  at,
  text: text(8000),
  /** The text before the author edited it. */
  edited: v.optional(text(8000)),
});

const DemoTopicSchema = v.strictObject({
  id: slug,
  title: text(120),
  cells: unique(cellId, 5),
  competences: unique(competenceId, 12),
  messages: v.pipe(v.array(DemoMessageSchema), v.minLength(1)),
});

const DemoRequestSchema = v.strictObject({ by: slug, text: text(600), daysAgo });

const DemoInvitationSchema = v.strictObject({ to: slug, by: slug, daysAgo });

const groupEntries = {
  id: slug,
  name: text(80),
  purpose: text(280),
  rules: text(600),
  welcome: text(400),
  places: unique(placeId, 6),
  cells: unique(cellId, 6),
  owner: slug,
  moderators: unique(slug, 6),
  members: unique(slug, 60),
  topics: v.pipe(v.array(DemoTopicSchema), v.minLength(1)),
};

const DemoGroupSchema = v.variant('kind', [
  v.strictObject({ ...groupEntries, kind: v.literal('open') }),
  v.strictObject({ ...groupEntries, kind: v.literal('closed'), requests: v.array(DemoRequestSchema) }),
  v.strictObject({ ...groupEntries, kind: v.literal('hidden'), invitations: v.array(DemoInvitationSchema) }),
]);

/** A fictional member. */
export type DemoMember = v.InferOutput<typeof DemoMemberSchema>;
/** A message; its moment is `at` (HH.MM, Europe/Stockholm) so many days ago. */
export type DemoMessage = v.InferOutput<typeof DemoMessageSchema>;
/** A titled conversation, its messages in time order. */
export type DemoTopic = v.InferOutput<typeof DemoTopicSchema>;
/** Someone waiting to be let into a closed group. */
export type DemoRequest = v.InferOutput<typeof DemoRequestSchema>;
/** A group with its conversations; a closed one has requests, a hidden one has invitations. */
export type DemoGroup = v.InferOutput<typeof DemoGroupSchema>;
/** The whole demo community. */
export interface Demo {
  readonly members: readonly DemoMember[];
  readonly groups: readonly DemoGroup[];
  readonly events: readonly DemoEvent[];
}

/** Sorts by time when compared as a number: minutes before midnight today. */
const minutesAgo = (message: DemoMessage): number =>
  message.daysAgo * 1440 - Number(message.at.slice(0, 2)) * 60 - Number(message.at.slice(3));

const MENTION = /\[@([^\]]+)\]\(\/folk\/([^)]*)\)/gu;

/** The mentions in a message text, as name and member id. */
export const mentionsIn = (message: string): { readonly name: string; readonly id: string }[] =>
  [...message.matchAll(MENTION)].map((match) => ({ name: match[1] ?? '', id: match[2] ?? '' }));

/** Everything wrong with how the parts refer to each other, one sentence each. */
function faults(members: readonly DemoMember[], groups: readonly DemoGroup[]): string[] {
  const found: string[] = [];
  const names = new Map(members.map((member) => [member.id, member.name]));
  if (names.size !== members.length) found.push('Two members share an id.');
  if (new Set(groups.map((group) => group.id)).size !== groups.length) found.push('Two groups share an id.');
  for (const group of groups) {
    const belongs = new Set(group.members);
    for (const id of group.members) if (!names.has(id)) found.push(`${group.id}: no such member ${id}.`);
    for (const id of [group.owner, ...group.moderators])
      if (!belongs.has(id)) found.push(`${group.id}: ${id} is no member of it.`);
    for (const request of group.kind === 'closed' ? group.requests : []) {
      if (!names.has(request.by) || belongs.has(request.by))
        found.push(`${group.id}: ${request.by} cannot ask to join.`);
    }
    for (const { to, by } of group.kind === 'hidden' ? group.invitations : []) {
      if (!names.has(to) || belongs.has(to)) found.push(`${group.id}: ${to} cannot be invited.`);
      if (by !== group.owner && !group.moderators.includes(by)) found.push(`${group.id}: ${by} cannot invite.`);
    }
    if (new Set(group.topics.map((topic) => topic.id)).size !== group.topics.length)
      found.push(`${group.id}: two topics share an id.`);
    for (const topic of group.topics) {
      let before = Number.POSITIVE_INFINITY;
      for (const message of topic.messages) {
        const where = `${group.id}/${topic.id} ${String(message.daysAgo)} ${message.at}`;
        const now = minutesAgo(message);
        if (now >= before) found.push(`${where}: not later than the message before.`);
        before = now;
        if (message.daysAgo === 0 && message.at >= '07.30') found.push(`${where}: too late today.`);
        if (!belongs.has(message.by)) found.push(`${where}: ${message.by} is no member.`);
        for (const mention of mentionsIn(message.text)) {
          if (names.get(mention.id) !== mention.name || !belongs.has(mention.id))
            found.push(`${where}: mentions ${mention.name} wrongly.`);
        }
      }
    }
  }
  return found;
}

const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** Reads and validates the demo community. Throws with every fault listed. */
export function loadDemo(): Demo {
  const folder = new URL('../demo/', import.meta.url);
  const members = v.parse(v.array(DemoMemberSchema), read(new URL('members.json', folder)));
  const groups = readdirSync(new URL('groups/', folder))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => v.parse(DemoGroupSchema, read(new URL(`groups/${file}`, folder))));
  const events = v.parse(v.array(DemoEventSchema), read(new URL('events.json', folder)));
  const found = [...faults(members, groups), ...eventFaults(events, { members, groups })];
  if (found.length > 0) throw new Error(`The demo community is broken:\n${found.join('\n')}`);
  return { members, groups, events };
}
