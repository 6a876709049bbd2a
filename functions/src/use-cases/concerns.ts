import {
  causeOf,
  type Membership,
  may,
  mentionedIn,
  type Message,
  type Notification,
  type NotificationKind,
  paths,
  type Request,
  SERVER_LIMITS,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Reader } from '../firestore/db.ts';

/** The part of a notification that says what it is about. */
export type Subject = Pick<Notification, 'kind' | 'group' | 'from' | 'message'>;

/**
 * Whether what a notification tells still holds for a member: asked when it is made and again when its
 * mail is sent, always of the documents as they are then.
 */
export function concerns(reader: Reader, uid: string, cause: string, subject: Subject): Promise<boolean> {
  return TESTS[subject.kind](reader, uid, cause, subject);
}

type Test = (reader: Reader, uid: string, cause: string, subject: Subject) => Promise<boolean>;

const TESTS: Record<NotificationKind, Test> = {
  async mention(reader, uid, _cause, { group, message }) {
    const [membership, found] = await Promise.all([
      reader.get<Membership>(paths.membership(group, uid)),
      reader.get<Message>(paths.message(group, message)),
    ]);
    return may(membership?.role, 'read') && membership?.level !== 'none' && !!found && mentions(found).includes(uid);
  },
  async request(reader, uid, cause, { group, from }) {
    const [membership, request] = await Promise.all([
      reader.get<Membership>(paths.membership(group, uid)),
      reader.get<Request>(paths.request(group, from)),
    ]);
    return may(membership?.role, 'admit') && !!request && causeOf.request(group, from, request.at) === cause;
  },
  async restriction(reader, uid, cause) {
    const standing = await reader.get<Standing>(paths.standing(uid));
    return standing?.restriction !== undefined && causeOf.restriction(standing.restriction) === cause;
  },
  async admitted(reader, uid, cause, { group }) {
    const membership = await reader.get<Membership>(paths.membership(group, uid));
    return !!membership && causeOf.admitted(group, membership.at) === cause;
  },
};

/** Whom a message addresses: nobody while it is not visible, never its author. */
export function mentions({ state, text, author }: Message): string[] {
  if (state !== 'visible') return [];
  return mentionedIn(text)
    .slice(0, SERVER_LIMITS.mentionsPerMessage)
    .filter((uid) => uid !== author);
}
