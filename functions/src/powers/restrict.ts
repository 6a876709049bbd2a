import {
  AppError,
  FURTHER_NOTICE,
  type LiftInput,
  paths,
  type PlatformRoles,
  type RestrictInput,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { powerId } from '../platform/ids.ts';
import { isLogged, logPower } from './log-power.ts';
import { notifyRestriction } from './notify-restriction.ts';
import { requireRole } from './role.ts';
import type { Caller } from '../platform/caller.ts';

type Deps = { db: Db; clock: Clock };

/**
 * Suspends a member's right to write until a moment; the right returns by itself, since every rule compares that moment
 * with now. The member is notified why and until when.
 * @throws AppError `not-allowed` on oneself, and for a moderator on an administrator; see `requireRole`.
 */
export async function restrict(
  deps: Deps & { queue: MailQueue },
  caller: Caller | undefined,
  { id, uid, seconds, reason }: RestrictInput,
): Promise<void> {
  const until = seconds === null ? FURTHER_NOTICE : deps.clock.now() + seconds * 1000;
  await inPower(deps, caller, { deed: 'restrict', id, uid, reason }, (tx, standing, restriction) => {
    const writeAfter = new Date(until);
    tx.set(paths.standing(uid), { v: 1, ...trustOf(standing), writeAfter, reason, restriction });
    return seconds === null ? '' : writeAfter.toISOString();
  });
  await notifyRestriction(deps, uid);
}

/** Ends a restriction early. @throws as `restrict`. */
export async function lift(deps: Deps, caller: Caller | undefined, { id, uid, reason }: LiftInput): Promise<void> {
  await inPower(deps, caller, { deed: 'lift', id, uid, reason }, (tx, standing) => {
    tx.set(paths.standing(uid), { v: 1, ...trustOf(standing), writeAfter: new Date(0) });
    return '';
  });
}

/** Keeps a newcomer's progress towards trust. */
function trustOf(standing: Standing | undefined) {
  const { trusted = false, released } = standing ?? {};
  return { trusted, ...(released !== undefined && { released }) };
}

type Use = { deed: 'restrict' | 'lift'; id: string; uid: string; reason: string };

/** Changes a member's restriction once per id, with an entry in the power log. */
async function inPower(
  { db, clock }: Deps,
  caller: Caller | undefined,
  { deed, id, uid, reason }: Use,
  change: (tx: Transaction, standing: Standing | undefined, power: string) => string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const by = await requireRole(tx, clock, caller, ['moderator', 'administrator']);
    if (uid === by.uid) throw new AppError('not-allowed');
    const power = powerId(deed, by.uid, id);
    if (await isLogged(tx, power)) return;
    const [member, roles, standing] = await tx
      .getAll<unknown>([paths.member(uid), paths.roles(uid), paths.standing(uid)])
      .then((found) => found as [object?, PlatformRoles?, Standing?]);
    if (!member) throw new AppError('not-found', { field: 'uid' });
    if (roles?.administrator && !by.roles.administrator) throw new AppError('not-allowed');
    const detail = change(tx, standing, power);
    logPower(tx, power, { by: by.uid, deed, on: uid, place: '', detail, reason });
  });
}
