import { LIMITS, mentionedIn, type Message, snippet } from '@socialhallbarhet/domain';
import { same } from '../platform/changed-keys.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import type { Sides } from '../platform/sides.ts';
import { followVersions } from '../moderation/redact.ts';
import { followHide } from '../moderation/follow-hide.ts';
import { isNews } from '../notifications/news.ts';
import { notifyAddressed } from './notify-addressed.ts';
import { screenMessage } from '../moderation/screen-message.ts';
import { settleListedAtTimes } from '../groups/settle-listed.ts';
import { settleActivity } from './settle-activity.ts';

type Side = Pick<Message, 'topics' | 'changed'> & Partial<Message>;

/** A message was sent, edited, hidden or moved. */
export async function messageWritten(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  mid: string,
  { before, after }: Sides<Side>,
): Promise<void> {
  if (after && !isNews(deps, after.changed)) return;
  if (!showsTheSame(before, after)) {
    const topics = new Set([...(before?.topics ?? []), ...(after?.topics ?? [])]);
    await settleActivity(deps, gid, [...topics]);
    await settleListedAtTimes(deps, gid);
  }
  if (after) await screenMessage(deps, gid, mid, after);
  if (after && (after.state !== 'visible' || (after.edits ?? 0) > LIMITS.editsMax))
    await followVersions(deps, gid, mid);
  // Each state and each text has an event of its own: a visible message that addresses nobody needs no reads.
  if (after?.state !== 'visible') await followHide(deps, gid, mid);
  if (addresses(after)) await notifyAddressed(deps, gid, mid);
}

/** Whether a message may address somebody; true when the event does not say. */
const addresses = (after: Side | undefined) =>
  after?.text === undefined || !!after.replyTo || mentionedIn(after.text).length > 0;

/**
 * Whether both sides of a change are the same to the topic lists, which then cost no read. A change that they show comes
 * with an event of its own, whatever order events arrive in. Where a side does not say, it may differ.
 */
function showsTheSame(before: Side | undefined, after: Side | undefined): boolean {
  if (before?.text === undefined || after?.text === undefined) return false;
  return same(shownOf(before, before.text), shownOf(after, after.text));
}

const shownOf = ({ topic, topics, author, state, at }: Side, text: string) => [
  topic,
  topics,
  author,
  state,
  at,
  snippet(text),
];
