import { pickFields, ROSTER_FIELDS } from '../member/schema.ts';
import { profileReads, shardIndex } from '../member/read.ts';
import {
  type Fields,
  fields,
  map,
  moment,
  number,
  oneOf,
  or,
  orNull,
  text,
  textOrNone,
  texts,
} from '../shared/read.ts';
import type { CardWords, GroupList, GroupReview, ListedGroup } from './list.ts';
import {
  type Ban,
  type Group,
  GROUP_KINDS,
  type Invitation,
  LEVELS,
  type Membership,
  type Request,
  ROLES,
  type Roster,
  type RosterRow,
} from './schema.ts';

const cardWords = fields<CardWords>({ name: textOrNone, purpose: textOrNone, rules: textOrNone, welcome: textOrNone });

export const groupReads = {
  group: fields<Group>({
    name: text,
    purpose: textOrNone,
    rules: textOrNone,
    welcome: textOrNone,
    places: texts,
    cells: texts,
    // Who may find and read it depends on this.
    kind: oneOf(GROUP_KINDS),
    createdBy: textOrNone,
    at: moment,
    changed: moment,
  }),
  groupList: fields<GroupList>({
    rows: map(
      fields<ListedGroup>({
        name: text,
        purpose: textOrNone,
        kind: oneOf(GROUP_KINDS),
        places: texts,
        cells: texts,
        members: or(number, 0),
        talks: or(number, 0),
        last: or(number, 0),
      }),
    ),
  }),
  groupListIndex: shardIndex,
  groupReview: fields<GroupReview>({
    state: oneOf(['listed', 'hidden']),
    words: or(orNull(cardWords), null),
    digest: textOrNone,
  }),
  membership: fields<Membership>({ uid: text, role: oneOf(ROLES), level: or(oneOf(LEVELS), 'mentions'), at: moment }),
  request: fields<Request>({ uid: text, text: textOrNone, at: moment }),
  invitation: fields<Invitation>({ uid: text, by: text, at: moment }),
  ban: fields<Ban>({ by: textOrNone, reason: textOrNone, at: moment }),
  rosterIndex: shardIndex,
  roster: fields<Roster>({
    rows: map(
      fields<RosterRow>({
        ...(pickFields(ROSTER_FIELDS, (field) => profileReads[field]) as Fields<Omit<RosterRow, 'role'>>),
        role: oneOf([...ROLES, 'left']),
      }),
    ),
  }),
} as const;
