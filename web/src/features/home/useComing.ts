import { useEffect, useMemo } from 'react';
import { comingEvents, myRegistrations } from '../../data/calendar/calendar.ts';
import { valueOf } from '../../data/live.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import { useNow } from '../../parts/time/TimeText.tsx';
import { comingOf, misses, type States } from './coming.ts';
import type { ComingEvent } from './types.ts';

/** Hem only glances at the calendar: half a day old is new enough, and costs one look a day. */
const GLANCE_MS = 12 * 60 * 60_000;
const SHOWN = 3;

/** The next events: mine, and those for all. `ahead` has the groups that have events, with a comma between. */
export function useComing(ahead: string): readonly ComingEvent[] {
  const account = useAccount();
  const forAll = useMemo(() => comingEvents(account), [account]);
  const ofGroups = useMemo(
    () =>
      ahead
        .split(',')
        .filter(Boolean)
        .map((gid) => comingEvents(account, gid)),
    [account, ahead],
  );
  const mine = useMemo(() => myRegistrations(account), [account]);
  useEffect(() => {
    forAll.freshen(GLANCE_MS);
    mine.freshen(GLANCE_MS);
  }, [forAll, mine]);
  const all = valueOf(useLive(forAll.live));
  const loaded = useMany(useMemo(() => ofGroups.map(({ live }) => live), [ofGroups]));
  const registrations = valueOf(useLive(mine.live));
  const states: States = useMemo(
    () => new Map((registrations ?? []).map(({ event, state }) => [event, state])),
    [registrations],
  );
  // What the device has of the groups' events costs nothing; they are asked for only when mine may be among them.
  const asks = all !== undefined && misses(all, states);
  useEffect(() => {
    if (asks) for (const list of ofGroups) list.freshen(GLANCE_MS);
  }, [asks, ofGroups]);
  const now = useNow().getTime();
  return useMemo(
    () => comingOf([...(all ?? []), ...loaded.flatMap((list) => valueOf(list) ?? [])], states, now, SHOWN),
    [all, loaded, states, now],
  );
}
