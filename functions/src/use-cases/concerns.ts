import {
  announcementPath,
  type Case,
  caseOfCause,
  type CalendarEvent,
  causeOf,
  EVERYONE,
  type Invitation,
  letsThrough,
  type Membership,
  may,
  mentionedIn,
  type Message,
  type Notification,
  type NotificationKind,
  paths,
  type PlatformRoles,
  type Registration,
  type Request,
  SERVER_LIMITS,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Reader } from '../firestore/db.ts';
import { readsEvent } from './arranger.ts';

/** The fields of a notification that say what it is about. */
export type Subject = Pick<Notification, 'kind' | 'group' | 'from' | 'topic' | 'message' | 'item'>;

/**
 * Whether a notification still concerns a member: checked when it is created and again when its mail is sent, always
 * against the current documents.
 */
export function concerns(reader: Reader, uid: string, cause: string, subject: Subject): Promise<boolean> {
  return TESTS[subject.kind](reader, uid, cause, subject);
}

type Test = (reader: Reader, uid: string, cause: string, subject: Subject) => Promise<boolean>;

const TESTS: Record<NotificationKind, Test> = {
  async mention(reader, uid, _cause, { group, message }) {
    const [membership, found] = await Promise.all([
      reader.get<Membership>(paths.membership(group, uid)),
      reader.get<Message>(paths.message(group, message)),
    ]);
    return wants(membership, 'mention') && !!found && mentions(found).includes(uid);
  },
  async reply(reader, uid, _cause, { group, message }) {
    const [membership, found] = await Promise.all([
      reader.get<Membership>(paths.membership(group, uid)),
      reader.get<Message>(paths.message(group, message)),
    ]);
    return wants(membership, 'reply') && !!found && (await answeredBy(reader, group, found)) === uid;
  },
  async announcement(reader, uid, _cause, { group, item }) {
    if (!(await reader.get(announcementPath(group, item)))) return false;
    return !group || wants(await reader.get<Membership>(paths.membership(group, uid)), 'announcement');
  },
  async topic(reader, uid, _cause, { group }) {
    return wants(await reader.get<Membership>(paths.membership(group, uid)), 'topic');
  },
  async request(reader, uid, cause, { group, from }) {
    const [membership, request] = await Promise.all([
      reader.get<Membership>(paths.membership(group, uid)),
      reader.get<Request>(paths.request(group, from)),
    ]);
    return (
      may(membership?.role, 'admit') &&
      wants(membership, 'request') &&
      !!request &&
      causeOf.request(group, from, request.at) === cause
    );
  },
  async invitation(reader, uid, cause, { group }) {
    const invitation = await reader.get<Invitation>(paths.invitation(group, uid));
    return !!invitation && causeOf.invitation(group, uid, invitation.at) === cause;
  },
  async restriction(reader, uid, cause) {
    const standing = await reader.get<Standing>(paths.standing(uid));
    return standing?.restriction !== undefined && causeOf.restriction(standing.restriction) === cause;
  },
  async admitted(reader, uid, cause, { group }) {
    const membership = await reader.get<Membership>(paths.membership(group, uid));
    return !!membership && causeOf.admitted(group, membership.at) === cause;
  },
  async receipt(reader, uid, cause) {
    return (await reader.get(paths.report(caseOfCause(cause), uid))) !== undefined;
  },
  async answer(reader, uid, cause) {
    const cid = caseOfCause(cause);
    const [found, report] = await Promise.all([reader.get<Case>(paths.case(cid)), reader.get(paths.report(cid, uid))]);
    return !!report && !!found?.decision && causeOf.answer(cid, found.turn) === cause;
  },
  async decision(reader, uid, cause) {
    const cid = caseOfCause(cause);
    const found = await reader.get<Case>(paths.case(cid));
    return found?.member === uid && !!found.decision && causeOf.decision(cid, found.turn) === cause;
  },
  async case(reader, uid, cause, { item }) {
    const found = await reader.get<Case>(paths.case(item));
    if (found?.state !== 'open' || found.member === uid || causeOf.case(item, found.opened) !== cause) return false;
    if (found.scope === '') return (await reader.get<PlatformRoles>(paths.roles(uid)))?.moderator === true;
    return may((await reader.get<Membership>(paths.membership(found.scope, uid)))?.role, 'moderate');
  },
  async event(reader, uid, _cause, { item }) {
    const event = await reader.get<CalendarEvent>(paths.event(item));
    if (event?.state !== 'announced') return false;
    if (event.audience === EVERYONE) return true;
    return wants(await reader.get<Membership>(paths.membership(event.audience, uid)), 'event');
  },
  async seat(reader, uid, cause, { item }) {
    const { event, registration } = await registered(reader, uid, item);
    if (!event || registration?.state !== 'going' || causeOf.seat(item, registration.moves) !== cause) return false;
    return readsEvent(reader, event, uid);
  },
  eventChanged: (reader, uid, _cause, { item }) => isRegistered(reader, uid, item, 'announced'),
  eventCancelled: (reader, uid, _cause, { item }) => isRegistered(reader, uid, item, 'cancelled'),
};

async function registered(reader: Reader, uid: string, eid: string) {
  const [event, registration] = (await reader.getAll<unknown>([paths.event(eid), paths.registration(eid, uid)])) as [
    CalendarEvent?,
    Registration?,
  ];
  return { event, registration };
}

async function isRegistered(reader: Reader, uid: string, eid: string, state: CalendarEvent['state']) {
  const { event, registration } = await registered(reader, uid, eid);
  if (event?.state !== state || !registration || registration.state === 'cancelled') return false;
  return readsEvent(reader, event, uid);
}

/** Whether a person is in a group and their notification level admits a kind. */
const wants = (membership: Membership | undefined, kind: NotificationKind) =>
  may(membership?.role, 'read') && letsThrough(membership?.level, kind);

/**
 * The author whom a message answers: nobody while it is not visible, never its own author. The field is missing in the
 * oldest messages.
 */
export async function answeredBy(reader: Reader, gid: string, message: Message): Promise<string | undefined> {
  const { state, replyTo, author } = message;
  if (state !== 'visible' || !replyTo) return undefined;
  const answered = await reader.get<Message>(paths.message(gid, replyTo));
  return answered && answered.author !== author ? answered.author : undefined;
}

/** The members that a message mentions: nobody while it is not visible, never its author. */
export function mentions({ state, text, author }: Message): string[] {
  if (state !== 'visible') return [];
  return mentionedIn(text)
    .slice(0, SERVER_LIMITS.mentionsPerMessage)
    .filter((uid) => uid !== author);
}
