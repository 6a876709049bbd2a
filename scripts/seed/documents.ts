import type { Demo, DemoGroup, DemoMember, DemoTopic } from '../../packages/content/src/demo.ts';
import {
  config,
  DEFAULT_SETTINGS,
  paths,
  pickFields,
  PLATFORM_ROLES,
  PROFILE_FIELDS,
  type Role,
} from '../../packages/domain/src/index.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { eventDocuments } from './events.ts';
import { caseDocuments } from './cases.ts';
import { type Moments, momentsBefore } from './moments.ts';
import { notificationDocuments } from './notifications.ts';
import { type DemoDocument, invitationsIn, placed, type PlacedMessage, requestsIn } from './placed.ts';
import { powerDocuments, standingDocument } from './powers.ts';

/**
 * Every source document of the demo community, the same for the same day. Notifications and the records of their mails
 * come first, so that the triggers of the messages find nothing left to do.
 */
export function demoDocuments(demo: Demo, now: Date): DemoDocument[] {
  const moments = momentsBefore(now);
  const messages = demo.groups.flatMap((group) => placed(group, moments));
  return [
    ...notificationDocuments(demo, messages, moments),
    ...demo.members.flatMap((member) => memberDocuments(member, moments)),
    ...DEMO_ACCOUNTS.flatMap(({ uid, platformRoles }) => {
      const roles = Object.fromEntries(PLATFORM_ROLES.map((role) => [role, platformRoles.includes(role)]));
      return [
        ...(platformRoles.length > 0 ? [{ path: paths.roles(uid), data: { v: 1, ...roles } }] : []),
        readingDocument(uid, messages, now, moments),
      ];
    }),
    ...demo.groups.flatMap((group) => groupDocuments(group, demo, messages, moments)),
    ...powerDocuments(moments),
    ...messages.flatMap(messageDocuments),
    ...eventDocuments(demo, now, moments),
    ...caseDocuments(demo, messages, moments),
  ];
}

function memberDocuments(member: DemoMember, moments: Moments): DemoDocument[] {
  const { id } = member;
  const at = moments(member.joinedDaysAgo, '00.05');
  const demo = { ...member, lang: 'sv' };
  const profile = pickFields(PROFILE_FIELDS, (field) => demo[field]);
  return [
    { path: paths.member(id), data: { v: 1, ...profile, at, changed: at } },
    { path: paths.consents(id), data: { v: 1, terms: config.termsVersion, at } },
    { path: paths.settings(id), data: { v: 1, ...DEFAULT_SETTINGS, changed: at } },
    standingDocument(id, moments),
  ];
}

function groupDocuments(
  group: DemoGroup,
  demo: Demo,
  messages: readonly PlacedMessage[],
  moments: Moments,
): DemoDocument[] {
  const { id, name, purpose, kind, rules, welcome, places, cells, owner } = group;
  const started = moments(Math.max(...group.topics.map(({ messages: [first] }) => first?.daysAgo ?? 0)) + 9, '09.00');
  const joined = (uid: string) =>
    moments(demo.members.find((member) => member.id === uid)?.joinedDaysAgo ?? 0, '00.05');
  const card = { name, purpose, kind, rules, welcome, places, cells };
  return [
    { path: paths.group(id), data: { v: 1, ...card, createdBy: owner, at: started, changed: started } },
    ...group.members.map((uid) => {
      const at = new Date(Math.max(started.getTime(), joined(uid).getTime()));
      return { path: paths.membership(id, uid), data: { v: 1, uid, role: roleIn(group, uid), level: 'mentions', at } };
    }),
    ...requestsIn(group, moments).map(({ by, text, at }) => ({
      path: paths.request(id, by),
      data: { v: 1, uid: by, text, at },
    })),
    ...invitationsIn(group, moments).map(({ to, by, at }) => ({
      path: paths.invitation(id, to),
      data: { v: 1, uid: to, by, at },
    })),
    ...group.topics.map((topic) => topicDocument(group, topic, messages)),
  ];
}

function roleIn(group: DemoGroup, uid: string): Role {
  if (uid === group.owner) return 'owner';
  return group.moderators.includes(uid) ? 'moderator' : 'member';
}

function topicDocument(group: DemoGroup, topic: DemoTopic, messages: readonly PlacedMessage[]): DemoDocument {
  const { id, title, cells, competences } = topic;
  const lead = messages.find((message) => message.topic === topic);
  if (!lead) throw new Error(`${id} has no message`);
  const card = { title, cells, competences, lead: lead.mid, pins: [], archived: false };
  const data = { v: 1, ...card, createdBy: lead.message.by, at: lead.at, changed: lead.at };
  return { path: paths.topic(group.id, id), data };
}

function messageDocuments({ group, topic, message, mid, at, changed }: PlacedMessage): DemoDocument[] {
  const { by: author, text, edited } = message;
  const isEdited = edited !== undefined;
  const place = { topic: topic.id, topics: [topic.id], author };
  const data = { v: 1, ...place, text, replyTo: '', edits: isEdited ? 1 : 0, state: 'visible', at, changed };
  const version = { path: paths.version(group.id, mid, 0), data: { v: 1, author, text: edited, at } };
  return [...(isEdited ? [version] : []), { path: paths.message(group.id, mid), data }];
}

/** The demo accounts have read everything up to the evening of the day before yesterday. */
const UNREAD_DAYS = 2;

function readingDocument(uid: string, messages: readonly PlacedMessage[], now: Date, moments: Moments): DemoDocument {
  const pointers: Record<string, { at: Date; n: number }> = {};
  for (const { group, topic, message, at } of messages) {
    if (!group.members.includes(uid) || message.daysAgo < UNREAD_DAYS) continue;
    pointers[topic.id] = { at, n: (pointers[topic.id]?.n ?? 0) + 1 };
  }
  const changed = moments(UNREAD_DAYS, '21.00');
  return { path: paths.reading(uid), data: { v: 1, pointers, changed: changed < now ? changed : now } };
}
