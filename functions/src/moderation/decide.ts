import { afterEvent, AppError, type Case, causeOf, type DecideInput, paths } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import { powerId } from '../platform/ids.ts';
import { addEntry, digestOf } from './case-log.ts';
import { logPower } from '../powers/log-power.ts';
import { readHold, release, withhold } from './hold.ts';
import { caseFor } from './judge.ts';
import { type Matter, messageMatter, profileMatter, seenOf } from './matter.ts';
import { hide, readRedactable, show } from './redact.ts';
import { cardMatter, hideCard, readCard, showCard } from '../groups/redact-card.ts';
import { hideProfile, readProfile, showProfile } from './redact-profile.ts';
import { requireRecent } from '../powers/role.ts';
import type { Caller } from '../platform/caller.ts';

export interface DecideDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly salt: () => string;
}

/**
 * Decides a case; the content changes in the same transaction. Triggers notify everyone concerned and are retried until
 * that is done. The same decision by the same person counts once.
 * @throws AppError `decided` when the case moved on since it was looked at, `changed` when other words stand there since,
 * and those of `caseFor` and `requireRecent`.
 */
export async function decide(deps: DecideDeps, input: DecideInput, caller: Caller | undefined): Promise<void> {
  const { db, clock, salt } = deps;
  const { uid } = requireRecent(clock, caller);
  await db.transaction(async (tx) => {
    const found = await caseFor(deps, tx, uid, input.case);
    if (await isSame(tx, found, input, uid)) return;
    const state = afterEvent(found.state, input.outcome);
    if (found.turn !== input.turn || !state) throw new AppError('decided');
    const now = new Date(clock.now());
    const turn = found.turn + 1;
    const apply = await prepare(tx, found, input, causeOf.decision(input.case, turn), now);
    const own = salt();
    const ground = input.outcome === 'hide' ? input.ground : '';
    const decision = {
      outcome: input.outcome,
      ground,
      facts: input.facts,
      automated: false,
      title: input.outcome === 'hide' && input.title,
      was: found.decision?.outcome ?? '',
      salt: own,
      at: now,
    };
    const what = input.outcome === 'hide' ? 'hidden' : 'kept';
    const digest = digestOf(own, [input.outcome, ground, input.facts].join('\n'));
    const log = addEntry(tx, input.case, found, { what, by: uid, digest, at: now });
    apply();
    // The stated facts stand in the case, where they can be erased; the log has the group and the outcome only.
    const use = { by: uid, deed: 'decide', on: found.member, place: paths.case(input.case) } as const;
    logPower(tx, powerOf(input, uid), { ...use, detail: input.outcome, reason: '' });
    tx.update(paths.case(input.case), { ...log, state, turn, changed: now, decision, reported: false });
  });
}

/** The entry in the power log of this decision by this person. */
const powerOf = ({ case: cid, turn }: DecideInput, uid: string) => powerId('decide', uid, `${cid}/${turn + 1}`);

/** The same decision arrived twice, because the client never got the first answer. */
async function isSame(tx: Transaction, { decision, turn }: Case, input: DecideInput, uid: string): Promise<boolean> {
  if (!decision || turn !== input.turn + 1 || !(await tx.get(paths.power(powerOf(input, uid))))) return false;
  const ground = input.outcome === 'hide' ? input.ground : '';
  return decision.outcome === input.outcome && decision.facts === input.facts && decision.ground === ground;
}

/** Reads what the decision changes and returns a function that writes, since a transaction reads first. */
async function prepare(tx: Transaction, about: Case, input: DecideInput, decision: string, now: Date) {
  const { kind, group, message, member } = about;
  if (kind === 'member') {
    const profile = await readProfile(tx, member);
    requireSeen(input, profileMatter(profile));
    return () => (input.outcome === 'hide' ? hideProfile(tx, member, profile, now) : showProfile(tx, member, profile));
  }
  if (kind === 'group') {
    const card = await readCard(tx, group);
    requireSeen(input, cardMatter(card));
    return () => (input.outcome === 'hide' ? hideCard(tx, group, card) : showCard(tx, group, card));
  }
  const found = await readRedactable(tx, group, message);
  const hold = await readHold(tx, group, message);
  const matter = messageMatter(about, found, hold);
  requireSeen(input, matter);
  // Nothing stands there, or another's words: the case ends, and they stay.
  if (matter.words.length === 0) return () => {};
  if (input.outcome === 'hide') {
    const hiding = { ground: input.ground, title: input.title, decision, now };
    return () => (hold.held ? withhold(tx, group, message, hold, now) : hide(tx, group, message, found, hiding));
  }
  return () => (found.message ? show(tx, group, message, found) : release(tx, group, message, hold));
}

function requireSeen({ seen }: DecideInput, matter: Matter): void {
  if (seen !== seenOf(matter)) throw new AppError('changed');
}
