import type { Span } from '../event/when.ts';
import { CASE_KINDS, OUTCOMES } from '../moderation/case.ts';
import { GROUNDS } from '../moderation/reasons.ts';
import { boolean, fields, list, maybe, moment, number, oneOf, or, orNull, text, textOrNone } from '../shared/read.ts';
import { type Fanout, FANOUT_KINDS } from './fanout.ts';
import { NOTIFICATION_KINDS } from './kinds.ts';
import { MAIL_REFUSALS, type MailRecord } from './mail.ts';
import type { Notification, Ruling } from './schema.ts';

const ruling = fields<Ruling>({
  ref: textOrNone,
  kind: oneOf(CASE_KINDS),
  outcome: or(oneOf([...OUTCOMES, '']), ''),
  ground: or(oneOf([...GROUNDS, '']), ''),
  place: or(fields<Ruling['place']>({ group: text, message: text }), { group: '', message: '' }),
});

export const notificationReads = {
  notification: fields<Notification>({
    kind: oneOf(NOTIFICATION_KINDS),
    group: textOrNone,
    groupName: textOrNone,
    from: textOrNone,
    fromName: textOrNone,
    topic: textOrNone,
    topicTitle: textOrNone,
    message: textOrNone,
    item: textOrNone,
    snippet: textOrNone,
    when: maybe(fields<Span>({ starts: number, ends: number, zone: text })),
    until: maybe(orNull(moment)),
    ruling: maybe(ruling),
    more: maybe(list(text)),
    at: moment,
    read: or(orNull(moment), null),
  }),
  mail: fields<MailRecord>({
    uid: text,
    cause: text,
    state: oneOf(['claimed', 'released', 'sent', 'skipped']),
    why: or(oneOf([...MAIL_REFUSALS, '']), ''),
    at: moment,
  }),
  fanout: fields<Fanout>({
    kind: oneOf(FANOUT_KINDS),
    by: textOrNone,
    group: text,
    item: text,
    cursor: text,
    mailed: text,
    passed: or(number, 0),
    told: or(number, 0),
    total: or(number, 0),
    done: boolean,
    at: moment,
    changed: moment,
  }),
} as const;
