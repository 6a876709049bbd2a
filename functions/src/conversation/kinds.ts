import {
  causeOf,
  type Group,
  type Member,
  type Membership,
  type Message,
  newsOf,
  paths,
  type Topic,
} from '@socialhallbarhet/domain';
import { membersWho, type Source } from '../broadcasts/source.ts';
import type { KindsOf } from '../notifications/kind.ts';
import { wants } from '../notifications/wants.ts';
import type { Reader } from '../platform/db.ts';
import { answeredBy, mentions } from './addressees.ts';

export const conversationKinds: KindsOf<'mention' | 'reply' | 'topic'> = {
  mention: {
    async concerns(reader, uid, _cause, { group, message }) {
      const [membership, found] = await placeAndMessage(reader, group, uid, message);
      return wants(membership, 'mention') && !!found && mentions(found).includes(uid);
    },
  },
  reply: {
    async concerns(reader, uid, _cause, { group, message }) {
      const [membership, found] = await placeAndMessage(reader, group, uid, message);
      return wants(membership, 'reply') && !!found && (await answeredBy(reader, group, found)) === uid;
    },
  },
  topic: {
    async concerns(reader, uid, _cause, { group }) {
      return wants(await reader.get<Membership>(paths.membership(group, uid)), 'topic');
    },
  },
};

const placeAndMessage = (reader: Reader, gid: string, uid: string, mid: string) =>
  Promise.all([reader.get<Membership>(paths.membership(gid, uid)), reader.get<Message>(paths.message(gid, mid))]);

export const conversationSources = {
  topic: {
    ...membersWho('topic'),
    cause: ({ group, item }) => causeOf.topic(group, item),
    async news(reader, { group, item }) {
      const [card, topic] = (await reader.getAll<unknown>([paths.group(group), paths.topic(group, item)])) as [
        Group?,
        Topic?,
      ];
      if (!card || !topic || topic.archived) return undefined;
      const author = await reader.get<Member>(paths.member(topic.createdBy));
      const from = { from: topic.createdBy, fromName: author?.name ?? '' };
      return newsOf('topic', { group, groupName: card.name, topic: item, topicTitle: topic.title, ...from });
    },
  },
} satisfies Record<string, Source>;
