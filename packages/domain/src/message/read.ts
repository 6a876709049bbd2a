import { GROUNDS } from '../moderation/reasons.ts';
import { fields, list, maybe, moment, number, oneOf, or, text, textOrNone, texts } from '../shared/read.ts';
import type { Time } from '../shared/time.ts';
import { type Held, type Message, MESSAGE_STATES, type Version } from './schema.ts';

const message = fields<Message>({
  topic: text,
  topics: list(text),
  author: text,
  text,
  replyTo: maybe(text),
  edits: or(number, 0),
  // A state that is not known must never show a text.
  state: oneOf(MESSAGE_STATES),
  ground: maybe(oneOf(GROUNDS)),
  decision: maybe(text),
  at: moment,
  changed: moment,
});
const version = fields<Version>({ author: text, text, at: moment });
const held = fields<Held>({
  topic: text,
  author: text,
  text,
  replyTo: maybe(text),
  title: textOrNone,
  cells: texts,
  competences: texts,
  writtenAt: moment,
});
interface Restricted {
  readonly message?: Message;
  readonly held?: Held;
  readonly title: string;
  readonly at: Time;
}

export const messageReads = {
  message,
  version,
  held,
  restricted: fields<Restricted>({ message: maybe(message), held: maybe(held), title: textOrNone, at: moment }),
  restrictedVersion: version,
} as const;
