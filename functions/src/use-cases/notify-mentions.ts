import {
  causeOf,
  type Group,
  type Member,
  type Message,
  newsOf,
  paths,
  snippet,
  type Topic,
} from '@socialhallbarhet/domain';
import type { Db } from '../firestore/db.ts';
import type { MailQueue } from '../firestore/queue.ts';
import { mentions } from './concerns.ts';
import { notify } from './notify.ts';

/**
 * Tells those whom a message mentions, as it reads now: events come late and in any order. A mention
 * that an edit adds is told then; one that was told stays told.
 */
export async function notifyMentions(deps: { db: Db; queue: MailQueue }, gid: string, mid: string): Promise<void> {
  const { db } = deps;
  const message = await db.get<Message>(paths.message(gid, mid));
  const mentioned = message ? mentions(message) : [];
  if (!message || mentioned.length === 0) return;
  const [group, topic, author] = await Promise.all([
    db.get<Group>(paths.group(gid)),
    db.get<Topic>(paths.topic(gid, message.topic)),
    db.get<Member>(paths.member(message.author)),
  ]);
  const news = newsOf('mention', {
    group: gid,
    groupName: group?.name ?? '',
    from: message.author,
    fromName: author?.name ?? '',
    topic: message.topic,
    topicTitle: topic?.title ?? '',
    message: mid,
    snippet: snippet(message.text),
  });
  for (const uid of mentioned) await notify(deps, uid, causeOf.mention(mid), news);
}
