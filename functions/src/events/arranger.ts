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
 * Reads an event for a person who may read it.
 * @throws AppError `not-found`, also when it belongs to a group that they are not in.
 */
export async function eventFor(reader: Reader, eid: string, uid: string): Promise<CalendarEvent> {
  const event = await reader.get<CalendarEvent>(paths.event(eid));
  if (!event) throw new AppError('not-found');
  await checkReader(reader, event, uid);
  return event;
}

/** @throws AppError `not-found` when the event belongs to a group that the person is not in. */
export async function checkReader(reader: Reader, event: CalendarEvent, uid: string): Promise<void> {
  if (!(await readsEvent(reader, event, uid))) throw new AppError('not-found');
}

type Audience = Pick<CalendarEvent, 'audience'>;

/** Whether a person may read an event now; an earlier registration does not count. */
export async function readsEvent(reader: Reader, event: Audience, uid: string): Promise<boolean> {
  return (await readersOf(reader, event, [uid])).has(uid);
}

/** Those of the given people who may read an event now; an event for everyone needs no reads. */
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
 * Admits only people who may arrange events for an audience now, as the documents of this transaction say: neither a
 * token claim nor having announced the event counts.
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
