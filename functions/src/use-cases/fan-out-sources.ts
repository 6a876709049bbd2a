import {
  type Announcement,
  announcementPath,
  causeOf,
  type Fanout,
  type FanoutKind,
  type Group,
  levelsFor,
  type Member,
  type News,
  newsOf,
  paths,
  serverQueries,
  snippet,
  type Topic,
} from '@socialhallbarhet/domain';
import type { Reader } from '../firestore/db.ts';
import { eventNews, registeredOf, tellingOf } from './event-news.ts';

/** One recipient of a broadcast, and whether they want to be notified. */
export interface Recipient {
  readonly uid: string;
  readonly wants: boolean;
}

/** The content and the recipients of one kind of broadcast. Read anew for every chunk, since it may have ended. */
export interface Source {
  /** The current content; undefined when the broadcast has ended. */
  news(reader: Reader, job: Fanout): Promise<News | undefined>;
  /** The recipients after a uid, at most `limit`, in the order of their uids. */
  recipients(reader: Reader, job: Fanout, after: string, limit: number): Promise<Recipient[]>;
}

export const SOURCES: Readonly<Record<FanoutKind, Source>> = {
  announcement: {
    async news(reader, { group, item }) {
      const [announcement, card] = await reader
        .getAll<unknown>([announcementPath(group, item), ...(group ? [paths.group(group)] : [])])
        .then((found) => found as [Announcement?, Group?]);
      if (!announcement || (group && !card)) return undefined;
      const { by, byName, title, text } = announcement;
      const place = { group, groupName: card?.name ?? '' };
      return newsOf('announcement', {
        ...place,
        item,
        topicTitle: title,
        from: by,
        fromName: byName,
        snippet: snippet(text),
      });
    },
    recipients: (reader, job, after, limit) =>
      (job.group ? membersOfGroup('announcement') : allMembers)(reader, job, after, limit),
  },
  topic: {
    async news(reader, { group, item }) {
      const [card, topic] = await reader
        .getAll<unknown>([paths.group(group), paths.topic(group, item)])
        .then((found) => found as [Group?, Topic?]);
      if (!card || !topic || topic.archived) return undefined;
      const author = await reader.get<Member>(paths.member(topic.createdBy));
      const from = { from: topic.createdBy, fromName: author?.name ?? '' };
      return newsOf('topic', { group, groupName: card.name, topic: item, topicTitle: topic.title, ...from });
    },
    recipients: membersOfGroup('topic'),
  },
  event: {
    news: (reader, { item }) => eventNews(reader, 'event', item),
    recipients: (reader, job, after, limit) =>
      (job.group ? membersOfGroup('event') : allMembers)(reader, job, after, limit),
  },
  eventChanged: {
    news: (reader, { item }) => eventNews(reader, 'eventChanged', tellingOf.event(item)),
    recipients: (reader, { item, group }, after, limit) =>
      registeredOf(reader, tellingOf.event(item), group, after, limit),
  },
  eventCancelled: {
    news: (reader, { item }) => eventNews(reader, 'eventCancelled', tellingOf.event(item)),
    recipients: (reader, { item, group }, after, limit) =>
      registeredOf(reader, tellingOf.event(item), group, after, limit),
  },
};

/** The members of a group who want this kind, except the one who caused it. */
function membersOfGroup(kind: News['kind']): Source['recipients'] {
  return async (reader, { group, by }, after, limit) => {
    const found = await reader.query(serverQueries.membershipsAfter(group, levelsFor(kind), after, limit));
    return found.map(({ id }) => ({ uid: id, wants: id !== by }));
  };
}

const allMembers: Source['recipients'] = async (reader, { by }, after, limit) => {
  const found = await reader.query(serverQueries.membersAfter(after, limit));
  return found.map(({ id }) => ({ uid: id, wants: id !== by }));
};

/** The cause of a job's notifications, which is their id. */
export const causeOfFanout: Readonly<Record<FanoutKind, (job: Pick<Fanout, 'group' | 'item'>) => string>> = {
  announcement: ({ group, item }) => causeOf.announcement(group, item),
  topic: ({ group, item }) => causeOf.topic(group, item),
  event: ({ item }) => causeOf.event(item),
  eventChanged: ({ item }) => causeOf.eventChanged(item),
  eventCancelled: ({ item }) => causeOf.eventCancelled(item),
};
