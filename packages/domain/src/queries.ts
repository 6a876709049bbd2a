import { messageLimits } from './message/limits.ts';
import { collections } from './paths.ts';
import type { Time } from './shared/time.ts';

/**
 * Every query of the clients and the functions, as data. Adapters turn it into the SDK's query; a
 * test holds each against `firestore.indexes.json`, since the local server checks no index.
 */
export interface NamedQuery {
  readonly name: string;
  /** A collection path, or the id of a collection group. */
  readonly from: string;
  readonly group?: true;
  readonly where?: readonly (readonly [field: string, op: Operator, value: unknown])[];
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit?: number;
  /** Only these fields, where whole documents would be a burden; only functions can ask so. */
  readonly select?: readonly string[];
}
export type Operator = '==' | '>' | '>=' | '<' | '<=' | 'in' | 'array-contains';

export const PAGE = 50;
/** More than a newcomer writes before anything of it is looked at. */
export const HELD = 200;

/** What people reported comes before what the screening alone found, however much that is. */
const REPORTED_FIRST = [
  ['reported', 'desc'],
  ['due', 'asc'],
] as const;

export const queries = {
  /** Unread notifications: the bell's number and list are this one listener. */
  unreadNotifications: (uid: string): NamedQuery => ({
    name: 'unreadNotifications',
    from: collections.notifications(uid),
    where: [['read', '==', null]],
    orderBy: [['at', 'desc']],
    limit: 200,
  }),
  latestNotifications: (uid: string): NamedQuery => ({
    name: 'latestNotifications',
    from: collections.notifications(uid),
    orderBy: [['at', 'desc']],
    limit: PAGE,
  }),
  notificationsOfGroup: (uid: string, gid: string): NamedQuery => ({
    name: 'notificationsOfGroup',
    from: collections.notifications(uid),
    where: [['group', '==', gid]],
    limit: 500,
  }),
  /** The platform roles of all members; for administrators. */
  allRoles: (): NamedQuery => ({ name: 'allRoles', from: collections.roles, limit: 500 }),
  /** The power log, latest first, a page at a time; for administrators. */
  powerLog: (before?: Time | Date): NamedQuery => ({
    name: 'powerLog',
    from: collections.powers,
    ...(before && { where: [['at', '<', before]] }),
    orderBy: [['at', 'desc']],
    limit: PAGE,
  }),
  /** The power log of one member. */
  powersOn: (uid: string): NamedQuery => ({
    name: 'powersOn',
    from: collections.powers,
    where: [['on', '==', uid]],
    orderBy: [['at', 'desc']],
    limit: PAGE,
  }),
  requests: (gid: string): NamedQuery => ({
    name: 'requests',
    from: collections.requests(gid),
    orderBy: [['at', 'asc']],
    limit: PAGE,
  }),
  /** The open invitations of a group; for its moderators. */
  invitations: (gid: string): NamedQuery => ({
    name: 'invitations',
    from: collections.invitations(gid),
    orderBy: [['at', 'desc']],
    limit: PAGE,
  }),
  /** The moderators of a group, owners included: a request concerns them. */
  keepers: (gid: string): NamedQuery => ({
    name: 'keepers',
    from: collections.memberships(gid),
    where: [['role', 'in', ['owner', 'moderator']]],
  }),
  memberships: (gid: string): NamedQuery => ({ name: 'memberships', from: collections.memberships(gid) }),
  /** A group's topics by when they were started, latest first: to find those that are no longer recent. */
  topicsByStart: (gid: string, before?: Time | Date): NamedQuery => ({
    name: 'topicsByStart',
    from: collections.topics(gid),
    ...(before && { where: [['at', '<', before]] }),
    orderBy: [['at', 'desc']],
    limit: PAGE,
  }),
  /**
   * Everything that changed in a topic since the cursor: new messages, edits, hides, moves. No limit, so that a commit
   * costs only its changes.
   */
  topicFeed: (gid: string, tid: string, after: Time | Date): NamedQuery => ({
    name: 'topicFeed',
    from: collections.messages(gid),
    where: [
      ['topics', 'array-contains', tid],
      ['changed', '>', after],
    ],
    orderBy: [['changed', 'asc']],
  }),
  /** One page of a topic, latest first; `before` is the oldest moment on the device. */
  topicPage: (gid: string, tid: string, before?: Time | Date, limit: number = PAGE): NamedQuery => ({
    name: 'topicPage',
    from: collections.messages(gid),
    where: [['topics', 'array-contains', tid], ...(before ? ([['at', '<', before]] as const) : [])],
    orderBy: [['at', 'desc']],
    limit,
  }),
  /** For counting a topic's messages. */
  topicMessages: (gid: string, tid: string): NamedQuery => ({
    name: 'topicMessages',
    from: collections.messages(gid),
    where: [['topics', 'array-contains', tid]],
  }),
  versions: (gid: string, mid: string): NamedQuery => ({
    name: 'versions',
    from: collections.versions(gid, mid),
    orderBy: [['at', 'asc']],
    limit: messageLimits.editsMax,
  }),
  // ---- Calendar ----
  /**
   * Events of one audience (`EVERYONE` or a group that one belongs to) that end after a moment, so that what goes on is
   * among them; in the order in which they end.
   */
  comingEvents: (audience: string, now: Time | Date, limit: number = PAGE): NamedQuery => ({
    name: 'comingEvents',
    from: collections.events,
    where: [
      ['audience', '==', audience],
      ['ends', '>', now],
    ],
    orderBy: [['ends', 'asc']],
    limit,
  }),
  /** A page of the events that have ended, latest first. */
  pastEvents: (audience: string, now: Time | Date, limit: number = PAGE): NamedQuery => ({
    name: 'pastEvents',
    from: collections.events,
    where: [
      ['audience', '==', audience],
      ['ends', '<=', now],
    ],
    orderBy: [['ends', 'desc']],
    limit,
  }),
  /** My latest registrations over all events; a guest's has no uid, so none of theirs is found. */
  myRegistrations: (uid: string): NamedQuery => ({
    name: 'myRegistrations',
    from: 'registrations',
    group: true,
    where: [['uid', '==', uid]],
    orderBy: [['at', 'desc']],
    limit: 20,
  }),
  // ---- Announcements ----
  /** The latest announcement of a group since a moment. */
  latestAnnouncement: (gid: string, since: Date = new Date(0)): NamedQuery => ({
    name: 'latestAnnouncement',
    from: collections.groupAnnouncements(gid),
    where: [['at', '>', since]],
    orderBy: [['at', 'desc']],
    limit: 1,
  }),
  /** My held messages in a group. */
  myHeld: (gid: string, uid: string): NamedQuery => ({
    name: 'myHeld',
    from: collections.held(gid),
    where: [['author', '==', uid]],
    orderBy: [['writtenAt', 'asc']],
    limit: HELD,
  }),
  /** The platform's queue, what people reported first; for its moderators. A longer list is asked for as a whole. */
  openCases: (limit: number = PAGE): NamedQuery => ({
    name: `openCases ${limit}`,
    from: collections.cases,
    where: [['state', '==', 'open']],
    orderBy: REPORTED_FIRST,
    limit,
  }),
  decidedCases: (limit: number = PAGE): NamedQuery => ({
    name: `decidedCases ${limit}`,
    from: collections.cases,
    where: [['state', '==', 'decided']],
    orderBy: [['changed', 'desc']],
    limit,
  }),
  /** One group's queue; for its moderators. */
  openCasesIn: (gid: string, limit: number = PAGE): NamedQuery => ({
    // Two of a member's groups are two listeners.
    name: `openCasesIn ${gid} ${limit}`,
    from: collections.cases,
    where: [
      ['scope', '==', gid],
      ['state', '==', 'open'],
    ],
    orderBy: REPORTED_FIRST,
    limit,
  }),
  decidedCasesIn: (gid: string, limit: number = PAGE): NamedQuery => ({
    name: `decidedCasesIn ${gid} ${limit}`,
    from: collections.cases,
    where: [
      ['scope', '==', gid],
      ['state', '==', 'decided'],
    ],
    orderBy: [['changed', 'desc']],
    limit,
  }),
  /** The latest entries of a case's log, latest first. */
  caseLog: (cid: string): NamedQuery => ({
    name: 'caseLog',
    from: collections.caseLog(cid),
    orderBy: [['n', 'desc']],
    limit: 2 * PAGE,
  }),
} as const;
