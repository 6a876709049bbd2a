import { type Demo, mentionsIn } from '../../packages/content/src/demo.ts';
import { causeOf, mailId, paths, snippet } from '../../packages/domain/src/index.ts';
import { type DemoDocument, invitationsIn, type PlacedMessage, requestsIn } from './placed.ts';
import type { Moments } from './moments.ts';

/** Older mentions are read; Amina's unread ones go further back. */
const UNREAD_DAYS = { others: 3, amina: 10 };

/**
 * The notifications that the functions would have created for mentions, requests and invitations, with mail records
 * that say that no mail is due.
 */
export function notificationDocuments(
  demo: Demo,
  messages: readonly PlacedMessage[],
  moments: Moments,
): DemoDocument[] {
  const names = new Map(demo.members.map(({ id, name }) => [id, name]));
  const mentions = messages.flatMap(({ group, topic, message, mid, at }) =>
    [...new Set(mentionsIn(message.text).map(({ id }) => id))]
      .filter((uid) => uid !== message.by)
      .flatMap((uid) => {
        const isUnread = message.daysAgo <= (uid === 'amina-nilsson' ? UNREAD_DAYS.amina : UNREAD_DAYS.others);
        const read = isUnread ? null : new Date(at.getTime() + 3 * 60 * 60_000);
        const origin = { from: message.by, fromName: names.get(message.by) ?? '' };
        const place = { group: group.id, groupName: group.name, topic: topic.id, topicTitle: topic.title, item: '' };
        const news = { kind: 'mention', ...place, ...origin, message: mid, snippet: snippet(message.text) };
        return told(uid, causeOf.mention(group.id, mid), { ...news, at, read });
      }),
  );
  const requests = demo.groups.flatMap((group) =>
    requestsIn(group, moments).flatMap(({ by, text, at }) =>
      [group.owner, ...group.moderators].flatMap((uid) => {
        const origin = { from: by, fromName: names.get(by) ?? '' };
        const place = { group: group.id, groupName: group.name, topic: '', topicTitle: '', message: '', item: '' };
        const news = { kind: 'request', ...place, ...origin, snippet: snippet(text) };
        return told(uid, causeOf.request(group.id, by, seconds(at)), { ...news, at, read: null });
      }),
    ),
  );
  const invitations = demo.groups.flatMap((group) =>
    invitationsIn(group, moments).flatMap(({ to, by, at }) => {
      const origin = { from: by, fromName: names.get(by) ?? '' };
      const place = { group: group.id, groupName: group.name, topic: '', topicTitle: '', message: '', item: '' };
      const news = { kind: 'invitation', ...place, ...origin, snippet: '' };
      return told(to, causeOf.invitation(group.id, to, seconds(at)), { ...news, at, read: null });
    }),
  );
  return [...mentions, ...requests, ...invitations];
}

/** A notification for which no mail is due. */
export function told(uid: string, cause: string, news: Readonly<Record<string, unknown>>): DemoDocument[] {
  const mail = { v: 1, uid, cause, state: 'skipped', why: 'seeded', at: news['at'] };
  return [
    { path: paths.mail(mailId(uid, cause)), data: mail },
    { path: paths.notification(uid, cause), data: { v: 1, ...news } },
  ];
}

/** A moment as causes name it. */
export const seconds = (at: Date) => ({
  seconds: Math.floor(at.getTime() / 1000),
  nanoseconds: (at.getTime() % 1000) * 1_000_000,
  toMillis: () => at.getTime(),
});
