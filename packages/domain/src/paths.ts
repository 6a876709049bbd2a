import { MAIL_SWITCHES } from './member/schema.ts';

/**
 * Every document path, once: its template, who may hold personal words in it, which copies it
 * feeds, and what happens to it. `firestore.rules`, the inventory tests and, later, erasure and
 * export read this table; a path that is not here does not exist.
 */

/** What is done to a path's personal fields when something happens to the person or the words. */
export type Fate = 'keep' | 'delete' | 'blank' | 'rebuild' | 'move-to-restricted' | 'export' | 'none';

export interface PathInfo {
  /** Fields that hold personal data or a person's words; `*` is the whole document. */
  readonly personal: readonly string[];
  /** Paths that repeat some of these fields and must follow. */
  readonly copies: readonly PathName[];
  /** Who writes it: clients under rules, or functions only. */
  readonly writer: 'client' | 'functions';
  readonly onHide: Fate;
  readonly onLeave: Fate;
  readonly onExport: Fate;
  readonly onErase: Fate;
}

const TEMPLATES = {
  member: 'members/{uid}',
  consents: 'members/{uid}/private/consents',
  settings: 'members/{uid}/private/settings',
  reading: 'members/{uid}/private/reading',
  mine: 'members/{uid}/private/mine',
  notification: 'members/{uid}/notifications/{cause}',
  restrictedProfile: 'members/{uid}/restricted/profile',
  standing: 'standing/{uid}',
  roles: 'roles/{uid}',
  power: 'powers/{id}',
  directory: 'directory/{n}',
  group: 'groups/{gid}',
  membership: 'groups/{gid}/memberships/{uid}',
  request: 'groups/{gid}/requests/{uid}',
  invitation: 'groups/{gid}/invitations/{uid}',
  ban: 'groups/{gid}/bans/{uid}',
  roster: 'groups/{gid}/roster/{n}',
  activity: 'groups/{gid}/activity/recent',
  topic: 'groups/{gid}/topics/{tid}',
  message: 'groups/{gid}/messages/{mid}',
  version: 'groups/{gid}/messages/{mid}/versions/{n}',
  event: 'events/{eid}',
  registration: 'events/{eid}/registrations/{rid}',
  held: 'groups/{gid}/held/{mid}',
  restricted: 'groups/{gid}/restricted/{mid}',
  restrictedVersion: 'groups/{gid}/restricted/{mid}/versions/{n}',
  case: 'cases/{cid}',
  report: 'cases/{cid}/reports/{uid}',
  caseEntry: 'cases/{cid}/log/{n}',
  mail: 'mail/{id}',
  fanout: 'fanouts/{cause}',
  announcement: 'announcements/{aid}',
  groupAnnouncement: 'groups/{gid}/announcements/{aid}',
  code: 'codes/{id}',
  pace: 'paces/{id}',
} as const;
export type PathName = keyof typeof TEMPLATES;

export const PATHS: Readonly<Record<PathName, PathInfo & { readonly template: string }>> = {
  member: {
    template: TEMPLATES.member,
    personal: ['*'],
    copies: ['roster', 'directory', 'notification', 'activity', 'restrictedProfile'],
    writer: 'client',
    onHide: 'move-to-restricted',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'delete',
  },
  consents: own(TEMPLATES.consents, ['terms', 'at']),
  settings: own(TEMPLATES.settings, MAIL_SWITCHES),
  reading: own(TEMPLATES.reading, ['pointers']),
  mine: { ...derived(TEMPLATES.mine, ['groups', 'standing', 'roles']), onHide: 'none', onErase: 'delete' },
  notification: {
    ...own(TEMPLATES.notification, ['from', 'fromName', 'topicTitle', 'snippet', 'groupName']),
    writer: 'functions',
    onHide: 'blank',
    onLeave: 'delete',
  },
  standing: { ...own(TEMPLATES.standing, ['writeAfter', 'trusted', 'reason']), writer: 'functions' },
  roles: { ...own(TEMPLATES.roles, ['moderator', 'editor', 'organiser', 'administrator']), writer: 'functions' },
  /** Who used which power on whom. It outlives the member as a record, without the person. */
  power: {
    template: TEMPLATES.power,
    personal: ['by', 'on', 'reason'],
    copies: [],
    writer: 'functions',
    onHide: 'none',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'blank',
  },
  directory: derived(TEMPLATES.directory, ['rows']),
  group: {
    template: TEMPLATES.group,
    personal: ['createdBy'],
    copies: ['notification', 'activity'],
    writer: 'client',
    onHide: 'blank',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'blank',
  },
  membership: {
    template: TEMPLATES.membership,
    personal: ['uid', 'role', 'level', 'at'],
    copies: ['roster', 'mine'],
    writer: 'client',
    onHide: 'none',
    onLeave: 'delete',
    onExport: 'export',
    onErase: 'delete',
  },
  request: {
    template: TEMPLATES.request,
    personal: ['uid', 'text', 'at'],
    copies: ['notification'],
    writer: 'client',
    onHide: 'delete',
    onLeave: 'delete',
    onExport: 'export',
    onErase: 'delete',
  },
  /** Goes with whoever was invited, and with whoever invited. */
  invitation: {
    template: TEMPLATES.invitation,
    personal: ['uid', 'by', 'at'],
    copies: ['notification'],
    writer: 'client',
    onHide: 'delete',
    onLeave: 'delete',
    onExport: 'export',
    onErase: 'delete',
  },
  ban: {
    template: TEMPLATES.ban,
    personal: ['uid', 'by', 'reason', 'at'],
    copies: [],
    writer: 'client',
    onHide: 'none',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'delete',
  },
  roster: { ...derived(TEMPLATES.roster, ['rows']), onLeave: 'blank' },
  activity: derived(TEMPLATES.activity, ['topics']),
  topic: {
    template: TEMPLATES.topic,
    personal: ['title', 'createdBy'],
    copies: ['activity', 'notification'],
    writer: 'client',
    onHide: 'blank',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'blank',
  },
  message: {
    template: TEMPLATES.message,
    personal: ['author', 'text', 'at'],
    copies: ['activity', 'notification', 'version', 'restricted'],
    writer: 'client',
    onHide: 'move-to-restricted',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'blank',
  },
  version: {
    template: TEMPLATES.version,
    personal: ['author', 'text', 'at'],
    copies: [],
    writer: 'client',
    onHide: 'move-to-restricted',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'delete',
  },
  event: {
    template: TEMPLATES.event,
    personal: ['organiser'],
    copies: ['notification'],
    writer: 'functions',
    onHide: 'blank',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'blank',
  },
  /** Erased with its person; the event's counts are then counted anew. */
  registration: {
    template: TEMPLATES.registration,
    personal: ['*'],
    copies: [],
    writer: 'functions',
    onHide: 'none',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'delete',
  },
  /** What waits to be seen; only its author reads it. */
  held: {
    template: TEMPLATES.held,
    personal: ['author', 'text', 'title', 'writtenAt'],
    copies: ['message', 'restricted'],
    writer: 'client',
    onHide: 'move-to-restricted',
    onLeave: 'delete',
    onExport: 'export',
    onErase: 'delete',
  },
  /** The only place where hidden words stand; no client reads it, the callable `evidence` does. */
  restricted: kept(TEMPLATES.restricted, ['message', 'held', 'title']),
  restrictedProfile: kept(TEMPLATES.restrictedProfile, ['words']),
  restrictedVersion: kept(TEMPLATES.restrictedVersion, ['author', 'text', 'at']),
  case: {
    ...kept(TEMPLATES.case, ['member', 'groupName', 'decision']),
    copies: ['notification'],
  },
  report: kept(TEMPLATES.report, ['uid', 'words', 'at']),
  /** Ids and digests, which say nothing once the words and their salts are erased. */
  caseEntry: { ...kept(TEMPLATES.caseEntry, ['by']), onErase: 'blank' },
  /** What became of one mail; the words are fetched when it is sent and never stored here. */
  mail: { ...own(TEMPLATES.mail, ['uid']), writer: 'functions', onHide: 'none' },
  /** How far a telling of many has come; the words stand elsewhere. */
  fanout: { ...own(TEMPLATES.fanout, ['by']), writer: 'functions', onExport: 'none' },
  announcement: announced(TEMPLATES.announcement),
  groupAnnouncement: announced(TEMPLATES.groupAnnouncement),
  /** How often an account or a network did something; the id is a digest, deleted within days (TTL). */
  pace: {
    template: TEMPLATES.pace,
    personal: ['from'],
    copies: [],
    writer: 'functions',
    onHide: 'none',
    onLeave: 'none',
    onExport: 'none',
    onErase: 'delete',
  },
  /** The id is a digest of the address; nothing else is about a person. */
  code: {
    template: TEMPLATES.code,
    personal: ['sends'],
    copies: [],
    writer: 'functions',
    onHide: 'none',
    onLeave: 'none',
    onExport: 'none',
    onErase: 'delete',
  },
};

/** A document that only its owner reads. */
function own(template: string, personal: readonly string[]) {
  return {
    template,
    personal,
    copies: [],
    writer: 'client',
    onHide: 'none',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'delete',
  } as const;
}

/** Words to many, of a named sender. */
function announced(template: string) {
  return {
    template,
    personal: ['by', 'byName', 'title', 'text'],
    copies: ['notification'],
    writer: 'functions',
    onHide: 'move-to-restricted',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'blank',
  } as const;
}

/** A document that functions rebuild from its sources. */
function derived(template: string, personal: readonly string[]) {
  return {
    template,
    personal,
    copies: [],
    writer: 'functions',
    onHide: 'rebuild',
    onLeave: 'rebuild',
    onExport: 'none',
    onErase: 'rebuild',
  } as const;
}

/** A record of moderation: it survives hiding and leaving, and goes with the person. */
function kept(template: string, personal: readonly string[]) {
  return {
    template,
    personal,
    copies: [],
    writer: 'functions',
    onHide: 'keep',
    onLeave: 'keep',
    onExport: 'export',
    onErase: 'delete',
  } as const;
}

/** Builders of document paths. String literals in `doc()` and `collection()` are a lint error. */
export const paths = {
  member: (uid: string) => `members/${uid}`,
  consents: (uid: string) => `members/${uid}/private/consents`,
  settings: (uid: string) => `members/${uid}/private/settings`,
  reading: (uid: string) => `members/${uid}/private/reading`,
  mine: (uid: string) => `members/${uid}/private/mine`,
  notification: (uid: string, cause: string) => `members/${uid}/notifications/${cause}`,
  standing: (uid: string) => `standing/${uid}`,
  roles: (uid: string) => `roles/${uid}`,
  power: (id: string) => `powers/${id}`,
  directory: (n: number) => `directory/${n}`,
  group: (gid: string) => `groups/${gid}`,
  membership: (gid: string, uid: string) => `groups/${gid}/memberships/${uid}`,
  request: (gid: string, uid: string) => `groups/${gid}/requests/${uid}`,
  invitation: (gid: string, uid: string) => `groups/${gid}/invitations/${uid}`,
  ban: (gid: string, uid: string) => `groups/${gid}/bans/${uid}`,
  roster: (gid: string) => `groups/${gid}/roster/0`,
  activity: (gid: string) => `groups/${gid}/activity/recent`,
  topic: (gid: string, tid: string) => `groups/${gid}/topics/${tid}`,
  message: (gid: string, mid: string) => `groups/${gid}/messages/${mid}`,
  version: (gid: string, mid: string, n: number) => `groups/${gid}/messages/${mid}/versions/${n}`,
  event: (eid: string) => `events/${eid}`,
  registration: (eid: string, rid: string) => `events/${eid}/registrations/${rid}`,
  held: (gid: string, mid: string) => `groups/${gid}/held/${mid}`,
  restrictedProfile: (uid: string) => `members/${uid}/restricted/profile`,
  restricted: (gid: string, mid: string) => `groups/${gid}/restricted/${mid}`,
  restrictedVersion: (gid: string, mid: string, n: number | string) => `groups/${gid}/restricted/${mid}/versions/${n}`,
  case: (cid: string) => `cases/${cid}`,
  report: (cid: string, uid: string) => `cases/${cid}/reports/${uid}`,
  caseEntry: (cid: string, n: number) => `cases/${cid}/log/${n}`,
  mail: (id: string) => `mail/${id}`,
  fanout: (cause: string) => `fanouts/${cause}`,
  announcement: (aid: string) => `announcements/${aid}`,
  groupAnnouncement: (gid: string, aid: string) => `groups/${gid}/announcements/${aid}`,
  code: (id: string) => `codes/${id}`,
  pace: (id: string) => `paces/${id}`,
} as const satisfies Record<PathName, (...ids: never[]) => string>;

/** Builders of collection paths, for queries. */
export const collections = {
  members: 'members',
  standings: 'standing',
  fanouts: 'fanouts',
  announcements: 'announcements',
  groupAnnouncements: (gid: string) => `groups/${gid}/announcements`,
  groups: 'groups',
  roles: 'roles',
  powers: 'powers',
  notifications: (uid: string) => `members/${uid}/notifications`,
  memberships: (gid: string) => `groups/${gid}/memberships`,
  requests: (gid: string) => `groups/${gid}/requests`,
  invitations: (gid: string) => `groups/${gid}/invitations`,
  bans: (gid: string) => `groups/${gid}/bans`,
  topics: (gid: string) => `groups/${gid}/topics`,
  messages: (gid: string) => `groups/${gid}/messages`,
  events: 'events',
  registrations: (eid: string) => `events/${eid}/registrations`,
  versions: (gid: string, mid: string) => `groups/${gid}/messages/${mid}/versions`,
  held: (gid: string) => `groups/${gid}/held`,
  restrictedVersions: (gid: string, mid: string) => `groups/${gid}/restricted/${mid}/versions`,
  cases: 'cases',
  reports: (cid: string) => `cases/${cid}/reports`,
  caseLog: (cid: string) => `cases/${cid}/log`,
} as const;
