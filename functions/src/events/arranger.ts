import {
  AppError,
  type CalendarEvent,
  EVERYONE,
  isRestricted,
  may,
  mayArrange,
  type Membership,
  paths,
  type PlatformRoles,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Reader } from '../platform/db.ts';

/**
 * An event, for somebody who may read it.
 * @throws AppError `not-found`, also when it is a group's and they are not in it.
 */
export async function eventFor(reader: Reader, eid: string, uid: string): Promise<CalendarEvent> {
  const event = await reader.get<CalendarEvent>(paths.event(eid));
  if (!event) throw new AppError('not-found');
  await checkReader(reader, event, uid);
  return event;
}

/** @throws AppError `not-found` when an event is a group's that somebody is not in. */
export async function checkReader(reader: Reader, event: CalendarEvent, uid: string): Promise<void> {
  if (!(await readsEvent(reader, event, uid))) throw new AppError('not-found');
}

type Audience = Pick<CalendarEvent, 'audience'>;

/** Whether an event is somebody's to know of now: having registered once does not make it so. */
export async function readsEvent(reader: Reader, event: Audience, uid: string): Promise<boolean> {
  return (await readersOf(reader, event, [uid])).has(uid);
}

/** Those of some who may read an event now; for all it is anybody's, and costs no look. */
export async function readersOf(
  reader: Reader,
  { audience }: Audience,
  uids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (audience === EVERYONE || uids.length === 0) return new Set(uids);
  const memberships = await reader.getAll<Membership>(uids.map((uid) => paths.membership(audience, uid)));
  return new Set(uids.filter((_, i) => may(memberships[i]?.role, 'read')));
}

/**
 * Lets through only who may arrange events for an audience now, as the documents say in this very
 * transaction: neither a claim in a token nor having announced it counts.
 * @throws AppError `suspended`, `not-allowed`.
 */
export async function checkArranger(
  { clock }: { clock: Clock },
  reader: Reader,
  uid: string,
  audience: string,
): Promise<void> {
  const group = audience === EVERYONE ? [] : [paths.membership(audience, uid)];
  const [standing, roles, membership] = (await reader.getAll<unknown>([
    paths.standing(uid),
    paths.roles(uid),
    ...group,
  ])) as [Standing?, PlatformRoles?, Membership?];
  if (isRestricted(standing, clock.now())) throw new AppError('suspended');
  if (!mayArrange(audience, roles, membership?.role)) throw new AppError('not-allowed');
}
