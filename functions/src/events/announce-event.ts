import {
  AppError,
  type AnnounceEventInput,
  type CalendarEvent,
  EVENT_LIMITS,
  type EventForm,
  momentsOf,
  NOW,
  paths,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { paced } from '../platform/pace.ts';
import { checkArranger } from './arranger.ts';

const PER_DAY = { max: EVENT_LIMITS.announcedPerDay, windowMs: 24 * 60 * 60_000 };

/**
 * Announces an event. The caller is its organiser, whatever the input says. A second call with the same id is the same
 * event.
 * @throws AppError `not-allowed`, `suspended`, `invalid-input` with `starts` or `ends`, `already-exists`,
 * `too-many` by use: a cancelled one counts.
 */
export async function announceEvent(
  deps: { db: Db; clock: Clock },
  uid: string,
  { id, audience, link, ...form }: AnnounceEventInput,
): Promise<void> {
  const moments = comingMoments(form, deps.clock);
  await deps.db.transaction(async (tx) => {
    const there = await tx.get<CalendarEvent>(paths.event(id));
    await checkArranger(deps, tx, uid, audience);
    if (there?.organiser === uid && there.audience === audience) return;
    if (there) throw new AppError('already-exists');
    const count = await paced(tx, deps.clock, 'announceEvent', `${uid}/${audience}`, PER_DAY);
    const seating = { taken: 0, waiting: 0, turns: 0, called: 0 };
    const event = {
      ...form,
      ...moments,
      audience,
      remote: link !== '',
      organiser: uid,
      state: 'announced',
      reason: '',
      told: 0,
      ...seating,
    };
    count();
    tx.create(paths.event(id), { v: 1, ...event, at: NOW, changed: NOW });
    if (link) tx.set(paths.eventRoom(id), { v: 1, link });
  });
}

/**
 * The two moments of a form, as they are stored.
 * @throws AppError `invalid-input` with the field at fault; the past is one.
 */
export function comingMoments(form: Pick<EventForm, 'starts' | 'ends' | 'zone'>, clock: Clock) {
  const moments = momentsOf(form);
  if ('field' in moments) throw new AppError('invalid-input', { field: moments.field });
  const ahead = moments.starts - clock.now();
  if (ahead <= 0 || ahead > EVENT_LIMITS.aheadMaxMs) throw new AppError('invalid-input', { field: 'starts' });
  return { starts: new Date(moments.starts), ends: new Date(moments.ends) };
}
