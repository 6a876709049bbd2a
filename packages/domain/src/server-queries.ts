import { messageLimits } from './message/limits.ts';
import type { Level } from './group/schema.ts';
import { collections } from './paths.ts';
import type { NamedQuery } from './queries.ts';
import type { Time } from './shared/time.ts';

/** Queries that only functions make: no rule lets a client ask them. */
export const serverQueries = {
  /** Documents of every collection of a name in which a field holds a person's id. */
  naming: (collection: string, field: string, uid: string): NamedQuery => ({
    name: 'naming',
    from: collection,
    group: true,
    where: [[field, '==', uid]],
  }),
  /** The documents of every collection of a name, wherever it stands. Read them page by page. */
  everyIn: (collection: string): NamedQuery => ({ name: 'everyIn', from: collection, group: true }),
  allGroups: (): NamedQuery => ({ name: 'allGroups', from: collections.groups }),
  /** The groups that a member started in a span of time, its end included: for the pace. */
  groupsStarted: (uid: string, since: Date, until: Time): NamedQuery => ({
    name: 'groupsStarted',
    from: collections.groups,
    where: [
      ['createdBy', '==', uid],
      ['at', '>', since],
      ['at', '<=', until],
    ],
  }),
  allMembers: (): NamedQuery => ({ name: 'allMembers', from: collections.members }),
  /** A member's memberships over all groups. */
  membershipsOf: (uid: string): NamedQuery => ({
    name: 'membershipsOf',
    from: 'memberships',
    group: true,
    where: [['uid', '==', uid]],
  }),
  allTopics: (gid: string): NamedQuery => ({ name: 'allTopics', from: collections.topics(gid) }),
  /** Every message of a group: only to rebuild a roster that is missing. */
  allMessages: (gid: string): NamedQuery => ({ name: 'allMessages', from: collections.messages(gid) }),
  /** Whether someone ever wrote in a group. */
  firstMessageBy: (gid: string, uid: string): NamedQuery => ({
    name: 'firstMessageBy',
    from: collections.messages(gid),
    where: [['author', '==', uid]],
    limit: 1,
  }),
  // ---- Calendar ----
  allEvents: (): NamedQuery => ({ name: 'allEvents', from: collections.events }),
  /** The next registrations of an event in the order of their ids. */
  registrationsAfter: (eid: string, rid: string, limit: number): NamedQuery => ({
    name: 'registrationsAfter',
    from: collections.registrations(eid),
    where: afterId(rid),
    orderBy: BY_ID,
    limit,
  }),
  guests: (eid: string): NamedQuery => ({
    name: 'guests',
    from: collections.registrations(eid),
    where: [['kind', '==', 'guest']],
  }),
  /** For counting those who have a seat, or wait. */
  registrationsIn: (eid: string, state: string): NamedQuery => ({
    name: 'registrationsIn',
    from: collections.registrations(eid),
    where: [['state', '==', state]],
  }),
  /** The head of an event's line. */
  firstWaiting: (eid: string, limit: number): NamedQuery => ({
    name: 'firstWaiting',
    from: collections.registrations(eid),
    where: [['state', '==', 'waiting']],
    orderBy: [['turn', 'asc']],
    limit,
  }),
  /** Everyone registered, the cancelled too. */
  registrations: (eid: string): NamedQuery => ({
    name: 'registrations',
    from: collections.registrations(eid),
  }),
  // ---- Broadcasts ----
  /** The next members in the order of their ids. */
  membersAfter: (uid: string, limit: number): NamedQuery => ({
    name: 'membersAfter',
    from: collections.members,
    where: afterId(uid),
    orderBy: BY_ID,
    select: [],
    limit,
  }),
  /** The next members of a group who chose one of these levels, in the order of their ids. */
  membershipsAfter: (gid: string, levels: readonly Level[], uid: string, limit: number): NamedQuery => ({
    name: 'membershipsAfter',
    from: collections.memberships(gid),
    where: [['level', 'in', levels], ...afterId(uid)],
    orderBy: BY_ID,
    select: [],
    limit,
  }),
  /** Everyone who is muted or suspended at a moment: few, so that no recipient is looked up one by one. */
  restricted: (now: Date): NamedQuery => ({
    name: 'restricted',
    from: collections.standings,
    where: [['writeAfter', '>', now]],
    limit: 5000,
  }),
  /** The announcements to a group, or to all, since a moment: for the pace. */
  announcementsSince: (group: string, since: Date): NamedQuery => ({
    name: 'announcementsSince',
    from: group ? collections.groupAnnouncements(group) : collections.announcements,
    where: [['at', '>', since]],
    orderBy: [['at', 'asc']],
    limit: 100,
  }),
  unfinishedFanouts: (): NamedQuery => ({
    name: 'unfinishedFanouts',
    from: collections.fanouts,
    where: [['done', '==', false]],
  }),
  /** The unfinished broadcasts of a group. */
  unfinishedFanoutsOf: (gid: string): NamedQuery => ({
    name: 'unfinishedFanoutsOf',
    from: collections.fanouts,
    where: [
      ['group', '==', gid],
      ['done', '==', false],
    ],
  }),
  /** A member's messages in a group since a moment: visible and held. */
  messagesBySince: (gid: string, uid: string, since: Date): NamedQuery => ({
    name: 'messagesBySince',
    from: collections.messages(gid),
    where: [
      ['author', '==', uid],
      ['at', '>', since],
    ],
  }),
  heldBySince: (gid: string, uid: string, since: Date): NamedQuery => ({
    name: 'heldBySince',
    from: collections.held(gid),
    where: [
      ['author', '==', uid],
      ['writtenAt', '>', since],
    ],
  }),
  /** All held messages of a group: few; the repair reads them. */
  allHeld: (gid: string): NamedQuery => ({ name: 'allHeld', from: collections.held(gid) }),
  restrictedVersions: (gid: string, mid: string): NamedQuery => ({
    name: 'restrictedVersions',
    from: collections.restrictedVersions(gid, mid),
    orderBy: [['at', 'asc']],
    limit: messageLimits.editsMax,
  }),
  /** The messages after a moment in a topic: the context of evidence. */
  topicAfter: (gid: string, tid: string, after: Time | Date, limit: number): NamedQuery => ({
    name: 'topicAfter',
    from: collections.messages(gid),
    where: [
      ['topics', 'array-contains', tid],
      ['at', '>', after],
    ],
    orderBy: [['at', 'asc']],
    limit,
  }),
  reports: (cid: string): NamedQuery => ({
    name: 'reports',
    from: collections.reports(cid),
    orderBy: [['at', 'asc']],
    limit: 200,
  }),
  /** For counting what was decided about a member before. */
  casesAbout: (uid: string): NamedQuery => ({
    name: 'casesAbout',
    from: collections.cases,
    where: [['member', '==', uid]],
    limit: 200,
  }),
  /** Some open cases about a member in one queue. */
  openCasesAbout: (scope: string, uid: string, limit: number): NamedQuery => ({
    name: 'openCasesAbout',
    from: collections.cases,
    where: [
      ['scope', '==', scope],
      ['member', '==', uid],
      ['state', '==', 'open'],
    ],
    limit,
  }),
  /** The cases about a member that a group's moderators decide. */
  casesAboutIn: (gid: string, uid: string): NamedQuery => ({
    name: 'casesAboutIn',
    from: collections.cases,
    where: [
      ['scope', '==', gid],
      ['member', '==', uid],
    ],
  }),
  /** Every notification that quotes a message, of any member. */
  notificationsAbout: (mid: string): NamedQuery => ({
    name: 'notificationsAbout',
    from: 'notifications',
    group: true,
    where: [['message', '==', mid]],
  }),
  /** Every notification that quotes a topic's title. */
  notificationsFrom: (gid: string): NamedQuery => ({
    name: 'notificationsFrom',
    from: 'notifications',
    group: true,
    where: [['group', '==', gid]],
  }),
  notificationsIn: (tid: string): NamedQuery => ({
    name: 'notificationsIn',
    from: 'notifications',
    group: true,
    where: [['topic', '==', tid]],
  }),
} as const;

const BY_ID = [['__name__', 'asc']] as const;

function afterId(id: string): NonNullable<NamedQuery['where']> {
  return id ? [['__name__', '>', id]] : [];
}
