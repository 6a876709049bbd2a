import { mentionedIn, type Message } from '@socialhallbarhet/domain';
import type { Clock } from '../clock.ts';
import type { Db } from '../firestore/db.ts';
import type { MailQueue } from '../firestore/queue.ts';
import { followHide } from './follow-hide.ts';
import { isNews } from './news.ts';
import { notifyAddressed } from './notify-addressed.ts';
import { screenMessage } from './screen-message.ts';
import { settleActivity } from './settle-activity.ts';

/**
 * The document before and after a write, as the event has it. Both may be outdated: use them only to tell what kind of
 * event it is.
 */
export interface Sides<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

type Side = Pick<Message, 'topics' | 'changed'> & Partial<Pick<Message, 'text' | 'state' | 'replyTo'>>;

/** A message was sent, edited, hidden or moved. */
export async function messageWritten(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  mid: string,
  { before, after }: Sides<Side>,
): Promise<void> {
  if (after && !isNews(deps, after.changed)) return;
  const topics = new Set([...(before?.topics ?? []), ...(after?.topics ?? [])]);
  await settleActivity(deps, gid, [...topics]);
  if (after) await screenMessage(deps, gid, mid, after);
  // Each state and each text has an event of its own: a visible message that addresses nobody needs no reads.
  if (after?.state !== 'visible') await followHide(deps, gid, mid);
  if (addresses(after)) await notifyAddressed(deps, gid, mid);
}

/** Whether a message may address somebody; true when the event does not say. */
const addresses = (after: Side | undefined) =>
  after?.text === undefined || !!after.replyTo || mentionedIn(after.text).length > 0;
