import { documents } from './documents.ts';
import { type DocumentDefinition, fillTemplate, type IdsOf } from './shared/document.ts';

type Documents = typeof documents;
export type PathName = keyof Documents;

/** Every kind of document by its name; a path that is not here does not exist. */
export const PATHS: Readonly<Record<PathName, DocumentDefinition>> = documents;

/** The ids that the path of one kind of document asks for. */
export type PathIds<N extends PathName> = IdsOf<Documents[N]['template']>;

type Builders = { readonly [N in PathName]: (...ids: PathIds<N>) => string };

/** Builders of document paths. String literals in `doc()` and `collection()` are a lint error. */
export const paths = Object.fromEntries(
  Object.entries(PATHS).map(([name, { template }]) => [
    name,
    (...ids: (string | number)[]) => fillTemplate(template, ids),
  ]),
) as Builders;

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
