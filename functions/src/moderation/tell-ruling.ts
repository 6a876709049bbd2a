import {
  type Case,
  causeOf,
  type Group,
  newsOf,
  paths,
  type Report,
  type Ruling,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { refOf } from '../platform/ids.ts';
import { notify } from '../notifications/notify.ts';
import { everyStored } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

type Deps = { db: Db; queue: MailQueue };

/** The case and the fields of a notification about it, apart from the decision. */
async function told({ db }: Deps, cid: string, found: Case) {
  const group = found.group === '' ? undefined : await db.get<Group>(paths.group(found.group));
  // No group, topic or message: leaving a group must not delete a statement of reasons or an answer.
  const ruling: Ruling = {
    ref: refOf(cid),
    kind: found.kind,
    outcome: found.decision?.outcome ?? '',
    ground: found.decision?.ground ?? '',
    place: { group: found.group, message: found.message },
  };
  return { groupName: group?.name ?? '', ruling, snippet: found.decision?.facts ?? '' };
}

/** Confirms a report to its reporter. */
export async function tellReceipt(deps: Deps, cid: string, uid: string): Promise<void> {
  const found = await deps.db.get<Case>(paths.case(cid));
  if (!found) return;
  const { ruling, ...news } = await told(deps, cid, found);
  const undecided = { ...ruling, outcome: '', ground: '' } as const;
  const cause = causeOf.receipt(cid);
  await notify(deps, uid, cause, newsOf('receipt', { ...news, item: cause, snippet: '', ruling: undecided }));
}

/**
 * Notifies the author of the reasons, and everybody who reported of the outcome. The author is notified when their
 * message is hidden or restored, but not of a report after which it was kept.
 */
export async function tellRuling(deps: Deps, cid: string): Promise<void> {
  const found = await deps.db.get<Case>(paths.case(cid));
  if (!found?.decision || found.state !== 'decided') return;
  const { turn, member, decision } = found;
  const news = await told(deps, cid, found);
  if (decision.outcome === 'hide' || decision.was === 'hide') {
    const cause = causeOf.decision(cid, turn);
    await notify(deps, member, cause, newsOf('decision', { ...news, item: cause }));
  }
  const cause = causeOf.answer(cid, turn);
  await pastEach(
    everyStored<Report>(deps.db, serverQueries.reports(cid)),
    ({ path }) => path,
    ({ id: uid }) => notify(deps, uid, cause, newsOf('answer', { ...news, item: cause })),
  );
}
