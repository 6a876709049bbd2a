import type { Request } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { isNews } from '../notifications/news.ts';
import type { MailQueue } from '../platform/queue.ts';
import { forgetRequest } from './forget-request.ts';
import { notifyRequest } from './notify-request.ts';

/** Handles a request to join a closed group. */
export async function requestCreated(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  uid: string,
  request: Pick<Request, 'at'> | undefined,
): Promise<void> {
  if (request && isNews(deps, request.at)) await notifyRequest(deps, gid, uid);
}

/** Handles a request that was accepted, declined or withdrawn. */
export async function requestDeleted(deps: { db: Db }, gid: string, request: Request | undefined): Promise<void> {
  if (request) await forgetRequest(deps, gid, request);
}
