import { LEVELS, ROLES } from '../group/schema.ts';
import {
  boolean,
  fields,
  map,
  maybe,
  moment,
  number,
  oneOf,
  or,
  orNull,
  type Fields,
  text,
  textOrNone,
  texts,
} from '../shared/read.ts';
import type { Time } from '../shared/time.ts';
import { ONE_SHARD, type Shard, type ShardIndex } from '../shared/shards.ts';
import type { Directory, DirectoryIndex, DirectoryRow, LatestRow } from './directory.ts';
import type { Mine, Place } from './mine.ts';
import {
  DIRECTORY_FIELDS,
  LANGUAGES,
  MAIL_SWITCHES,
  type Member,
  pickFields,
  PROFILE,
  PROFILE_FIELDS,
  type Profile,
  PROFILE_WORDS,
  type ProfileWords,
  type Settings,
} from './schema.ts';
import { FURTHER_NOTICE, PLATFORM_ROLES, type PlatformRoles, type Standing } from './standing.ts';

/** A person without a name cannot be shown; without anything else they can. */
export const profileReads = {
  ...pickFields(PROFILE_FIELDS, (field) => (PROFILE[field].schema.type === 'array' ? texts : textOrNone)),
  name: text,
  lang: or(oneOf(LANGUAGES), 'sv'),
} as Fields<Profile>;

const FOR_EVER: Time = {
  seconds: FURTHER_NOTICE / 1000,
  nanoseconds: 0,
  toMillis: () => FURTHER_NOTICE,
};

const standing = fields<Standing>({
  // A restriction that cannot be read must not end by that.
  writeAfter: or(moment, FOR_EVER),
  trusted: or(boolean, false),
  reason: maybe(text),
  restriction: maybe(text),
  released: maybe(number),
});
const shards = or(map(fields<Shard>({ from: text, version: textOrNone, count: or(number, 0) })), ONE_SHARD.shards);
/** The list of the shards of something packed. */
export const shardIndex = fields<ShardIndex>({ shards });

const roles = fields<PlatformRoles>(pickFields(PLATFORM_ROLES, () => or(boolean, false)));

const directoryRow = fields<DirectoryRow>(
  pickFields(DIRECTORY_FIELDS, (field) => profileReads[field]) as Fields<DirectoryRow>,
);

export const memberReads = {
  member: fields<Member>({ ...profileReads, at: moment, changed: moment }),
  consents: fields<{ readonly terms: number }>({ terms: number }),
  settings: fields<Partial<Settings>>(pickFields(MAIL_SWITCHES, () => maybe(boolean))),
  reading: fields<{ readonly pointers: Readonly<Record<string, unknown>> }>({
    pointers: or(
      map(fields<{ at: { seconds: number; nanoseconds: number }; n: number }>({ at: moment, n: number })),
      {},
    ),
  }),
  mine: fields<Mine>({
    groups: or(map(fields<Place>({ role: oneOf(ROLES), level: or(oneOf(LEVELS), 'mentions') })), {}),
    standing: or(orNull(standing), null),
    roles: or(orNull(roles), null),
  }),
  restrictedProfile: fields<{ readonly words: ProfileWords }>({
    words: fields<ProfileWords>(pickFields(PROFILE_WORDS, () => textOrNone)),
  }),
  standing,
  roles,
  directoryIndex: fields<DirectoryIndex>({
    shards,
    latest: or(map(fields<LatestRow>({ row: directoryRow, at: or(number, 0) })), {}),
  }),
  directory: fields<Directory>({
    rows: map(directoryRow),
  }),
} as const;
