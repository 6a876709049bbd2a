import {
  type AnnounceInput,
  type Announcement,
  announcementPath,
  AppError,
  isRestricted,
  may,
  type Member,
  type Membership,
  NOW,
  paths,
  SERVER_LIMITS,
  serverQueries,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Reader, Transaction } from '../platform/db.ts';
import type { FanoutQueue } from '../platform/queue.ts';
import { paced } from '../platform/pace.ts';
import { powerId } from '../platform/ids.ts';
import { logPower } from '../powers/log-power.ts';
import { requireRole } from '../powers/role.ts';
import { type Caller, requireVerified } from '../platform/caller.ts';
import { causeOfFanout, newFanout, queueFanout } from './start-fan-out.ts';

type Deps = { db: Db; clock: Clock; fanouts: FanoutQueue };

/**
 * Announces something to everyone in a group, or to every member. The announcement and its broadcast are created
 * together, once per id: a second tap or a second try is the same announcement.
 * @throws AppError `not-allowed`, `suspended`, `too-many` with when to try again, `already-exists` when the id is
 * another's; for all members also what `requireRole` throws.
 */
export async function announce(deps: Deps, caller: Caller | undefined, input: AnnounceInput): Promise<void> {
  const { id, group, title, text } = input;
  const { uid } = requireVerified(caller);
  const path = announcementPath(group, id);
  const order = { kind: 'announcement', by: uid, group, item: id } as const;
  await deps.db.transaction(async (tx) => {
    await checkSender(deps, tx, caller, group);
    const there = await tx.get<Announcement>(path);
    if (there?.by === uid) return;
    if (there) throw new AppError('already-exists');
    await checkPace(deps, tx, group);
    // By use too: what was withdrawn has been told.
    const count = await paced(tx, deps.clock, 'announce', group || 'all', PER_DAY);
    const [sender, job] = await Promise.all([tx.get<Member>(paths.member(uid)), newFanout(tx, order)]);
    if (!sender) throw new AppError('not-allowed');
    count();
    tx.create(path, { v: 1, by: uid, byName: sender.name, title, text, at: NOW });
    const use = {
      by: uid,
      deed: 'announce',
      on: '',
      place: group && paths.group(group),
      detail: '',
      reason: title,
    } as const;
    logPower(tx, powerId('announce', uid, path), use);
    tx.create(paths.fanout(causeOfFanout(order)), job);
  });
  await queueFanout(deps.fanouts, order);
}

/**
 * Admits moderators of the group, and for all members only those with a role that allows it.
 * @throws AppError `not-allowed`, `suspended`, and what `requireRole` throws.
 */
export async function checkSender(
  { clock }: Pick<Deps, 'clock'>,
  reader: Reader,
  caller: Caller | undefined,
  group: string,
): Promise<void> {
  const { uid } = requireVerified(caller);
  if (!group) return void (await requireRole(reader, clock, caller, ['organiser', 'administrator']));
  const [membership, standing] = await reader
    .getAll<unknown>([paths.membership(group, uid), paths.standing(uid)])
    .then((found) => found as [Membership?, Standing?]);
  if (!may(membership?.role, 'announce')) throw new AppError('not-allowed');
  if (isRestricted(standing, clock.now())) throw new AppError('suspended');
}

/** The limit counts per audience, whoever sends. */
async function checkPace({ clock }: Deps, tx: Transaction, group: string): Promise<void> {
  const since = clock.now() - DAY_MS;
  const found = await tx.query<Announcement>(serverQueries.announcementsSince(group, new Date(since)));
  const [oldest] = found;
  if (!oldest || found.length < SERVER_LIMITS.announcementsPerDay) return;
  throw new AppError('too-many', { retryAfter: Math.ceil((oldest.data.at.toMillis() - since) / 1000) });
}

const DAY_MS = 24 * 60 * 60_000;
const PER_DAY = { max: SERVER_LIMITS.announcementsPerDay, windowMs: DAY_MS };
