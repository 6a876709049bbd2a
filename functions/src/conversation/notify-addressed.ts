import {
  causeOf,
  type Group,
  type Member,
  type Message,
  type News,
  newsOf,
  paths,
  SERVER_LIMITS,
  type Topic,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { answeredBy, mentions } from './addressees.ts';
import { snippetNow } from '../members/current-names.ts';
import { notify } from '../notifications/notify.ts';
import { pastEach } from '../platform/loops/past-each.ts';

/**
 * Notifies those whom the current text of a message addresses: the author whom it answers, and the members whom it
 * mentions. Events come late and in any order. A mention that an edit adds is notified then; a notification stays when
 * an edit removes its mention. The author whom it answers is notified of the answer only, mentioned or not: one
 * notification per message.
 */
export async function notifyAddressed(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  mid: string,
): Promise<void> {
  const { db, clock } = deps;
  const message = await db.get<Message>(paths.message(gid, mid));
  if (!message) return;
  const answered = await answeredBy(db, gid, message);
  const mentioned = mentions(message).filter((uid) => uid !== answered);
  if (answered === undefined && mentioned.length === 0) return;
  const news = await newsIn(db, gid, mid, message);
  if (answered !== undefined)
    await notify(
      deps,
      answered,
      causeOf.reply(gid, mid),
      { ...news, kind: 'reply' },
      { toOne: { max: SERVER_LIMITS.repliesToOnePerDay, clock } },
    );
  const toOne = { max: SERVER_LIMITS.mentionsToOnePerDay, clock };
  await pastEach(mentioned, paths.member, (uid) => notify(deps, uid, causeOf.mention(gid, mid), news, { toOne }));
}

async function newsIn(db: Db, gid: string, mid: string, { topic: tid, author, text }: Message): Promise<News> {
  const [group, topic, member] = await Promise.all([
    db.get<Group>(paths.group(gid)),
    db.get<Topic>(paths.topic(gid, tid)),
    db.get<Member>(paths.member(author)),
  ]);
  return newsOf('mention', {
    group: gid,
    groupName: group?.name ?? '',
    from: author,
    fromName: member?.name ?? '',
    topic: tid,
    topicTitle: topic?.title ?? '',
    message: mid,
    snippet: await snippetNow(db, text),
  });
}
