import {
  causeOf,
  type Group,
  may,
  type Member,
  type Membership,
  newsOf,
  paths,
  queries,
  type Request,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { snippetNow } from '../members/current-names.ts';
import { notify } from '../notifications/notify.ts';
import { pacedPerDay } from '../platform/pace.ts';
import { allOf } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

/**
 * Notifies those who may admit of a membership request: each of them once a day, however often the request is withdrawn
 * and repeated. Does nothing once the request is gone.
 */
export async function notifyRequest(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  from: string,
): Promise<void> {
  const { db, clock } = deps;
  const request = await db.get<Request>(paths.request(gid, from));
  if (!request) return;
  const [group, member, keepers] = await Promise.all([
    db.get<Group>(paths.group(gid)),
    db.get<Member>(paths.member(from)),
    allOf<Membership>(db, queries.keepers(gid)),
  ]);
  const news = newsOf('request', {
    group: gid,
    groupName: group?.name ?? '',
    from,
    fromName: member?.name ?? '',
    snippet: await snippetNow(db, request.text),
  });
  const addressed = keepers.filter(({ data }) => may(data.role, 'admit'));
  const toOne = { max: SERVER_LIMITS.requestsToOnePerDay, clock };
  await pastEach(
    addressed,
    ({ path }) => path,
    ({ id }) => {
      const pace = (tx: Transaction) => pacedPerDay(tx, clock, [['asked', `${gid}/${from}/${id}`, 1]]);
      return notify(deps, id, causeOf.request(gid, from, request.at), news, { pace, toOne });
    },
  );
}
