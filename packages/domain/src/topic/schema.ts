import * as v from 'valibot';
import type { GroupKind } from '../group/schema.ts';
import { cellIds, lineOfWords, listOf, opaqueId, serverTime, termIds, time, version } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { topicLimits } from './limits.ts';

/** Replaces a hidden title, since rules require a visible title. Screens show a text instead. */
export const HIDDEN_TITLE = '– – –';

const title = lineOfWords(topicLimits.titleMin, topicLimits.titleMax);
/** A title that a person writes: not the mark of a hidden one, which only functions set. */
export const newTitle = v.pipe(
  title,
  v.check((value) => value !== HIDDEN_TITLE),
);

const topicFields = {
  title: newTitle,
  cells: cellIds(topicLimits.topicCellsMax),
  competences: termIds(topicLimits.topicCompetencesMax),
};

/** The fields of the form for a new topic, besides the first message. */
export const topicCard = v.strictObject(topicFields);
export type TopicCard = v.InferOutput<typeof topicCard>;

/** `groups/{gid}/topics/{tid}` at creation, in one batch with its first message (`lead`). */
export const topicCreate = v.strictObject({
  v: version,
  ...topicFields,
  lead: opaqueId,
  pins: v.pipe(v.array(opaqueId), v.maxLength(0)),
  archived: v.literal(false),
  createdBy: opaqueId,
  at: serverTime,
  changed: serverTime,
});
/** After a change by its creator (title, cells, competences) or by a moderator of the group (all but the title). */
export const topicUpdate = v.strictObject({
  ...topicCreate.entries,
  /** May be the mark of a hidden title; only a decision restores the title. */
  title,
  pins: listOf(opaqueId, topicLimits.pinsMax),
  archived: v.boolean(),
  at: time,
});

/** `groups/{gid}/topics/{tid}` as read. */
export interface Topic extends TopicCard {
  readonly lead: string;
  readonly pins: readonly string[];
  readonly archived: boolean;
  readonly createdBy: string;
  readonly at: Time;
  readonly changed: Time;
}

/** One line of the topic list: the topic's last message and how many ever arrived. */
export interface Line {
  readonly title: string;
  readonly cells: readonly string[];
  readonly competences: readonly string[];
  readonly lead: string;
  readonly archived: boolean;
  readonly at: Time;
  readonly n: number;
  readonly author: string;
  /** A copy: lists of many groups show it without fetching a roster for each. */
  readonly authorName: string;
  readonly message: string;
  readonly snippet: string;
}
/** The fields of a group that screens show with its name, so that one listener is enough. */
export interface GroupHead {
  readonly name: string;
  readonly kind: GroupKind;
  readonly cells: readonly string[];
  /** How many are in the group now. */
  readonly readers: number;
  /** The version of each shard of the roster: a device fetches those that it does not have. */
  readonly roster: Readonly<Record<string, string>>;
  /** Whether it has events of its own ahead: without any, its calendar need not be asked. */
  readonly hasEvents: boolean;
}
/** `groups/{gid}/activity/recent`, written by functions only. No head: the group is just being made. */
export interface Activity {
  readonly head?: GroupHead;
  readonly topics: Readonly<Record<string, Line>>;
}
