import type { DemoGroup, DemoMessage, DemoTopic } from '../../packages/content/src/demo.ts';
import type { Moments } from './moments.ts';

/** A document to write; moments are `Date`s. */
export interface DemoDocument {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A message of the demo community with its place and its moments. */
export interface PlacedMessage {
  readonly group: DemoGroup;
  readonly topic: DemoTopic;
  readonly message: DemoMessage;
  readonly mid: string;
  readonly at: Date;
  readonly changed: Date;
}

/** The id is readable and the same at every seeding. */
const messageId = (tid: string, index: number) => `${tid}-${String(index + 1).padStart(3, '0')}`;

const EDIT_MS = 4 * 60_000;

/** The messages of a group, in order within each topic. */
export function placed(group: DemoGroup, moments: Moments): PlacedMessage[] {
  return group.topics.flatMap((topic) =>
    topic.messages.map((message, index) => {
      const at = moments(message.daysAgo, message.at);
      const changed = message.edited === undefined ? at : new Date(at.getTime() + EDIT_MS);
      return { group, topic, message, mid: messageId(topic.id, index), at, changed };
    }),
  );
}

/** The requests to join, and their times. */
export function requestsIn(group: DemoGroup, moments: Moments) {
  if (group.kind !== 'closed') return [];
  return group.requests.map(({ by, text, daysAgo }) => ({ by, text, at: moments(daysAgo, '06.00') }));
}

/** The open invitations, their senders, and their times. */
export function invitationsIn(group: DemoGroup, moments: Moments) {
  if (group.kind !== 'hidden') return [];
  return group.invitations.map(({ to, by, daysAgo }) => ({ to, by, at: moments(daysAgo, '08.30') }));
}
