import { GROUP_KINDS } from '../group/schema.ts';
import { boolean, fields, map, maybe, moment, number, oneOf, or, text, textOrNone, texts } from '../shared/read.ts';
import type { Activity, GroupHead, Line, Topic } from './schema.ts';

const head = fields<GroupHead>({
  name: text,
  kind: oneOf(GROUP_KINDS),
  cells: texts,
  readers: or(number, 0),
  roster: or(map(text), {}),
  // To ask in vain costs one read.
  hasEvents: or(boolean, true),
});
const line = fields<Line>({
  title: text,
  cells: texts,
  competences: texts,
  lead: text,
  archived: or(boolean, false),
  at: moment,
  n: number,
  author: text,
  authorName: textOrNone,
  message: textOrNone,
  snippet: textOrNone,
});

export const topicReads = {
  activity: fields<Activity>({ head: maybe(head), topics: or(map(line), {}) }),
  topic: fields<Topic>({
    title: text,
    cells: texts,
    competences: texts,
    lead: text,
    pins: texts,
    archived: or(boolean, false),
    createdBy: text,
    at: moment,
    changed: moment,
  }),
} as const;
