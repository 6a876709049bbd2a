import { EVERYONE, type RegistrationState } from '@socialhallbarhet/domain';
import { useEffect, useMemo, useState } from 'react';
import { comingEvents, myRegistrations, pastEvents } from '../../data/calendar/calendar.ts';
import { groupHeadOf } from '../../data/groups/groups.ts';
import { type Loaded, valueOf } from '../../data/live.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import type { CalendarScreenProps, EventView } from './types.ts';
import { viewOf } from './view.ts';

/** A look at the calendar shows nothing older. */
const FRESH_MS = 2 * 60_000;

/** What is coming for all and in my groups, soonest first, and where I stand with it. */
export function useCalendar(): CalendarScreenProps {
  const account = useAccount();
  const memberships = valueOf(useLive(account.memberships));
  const gids = useMemo(() => (memberships ?? []).map(({ group }) => group).sort(), [memberships]);
  const heads = useMany(useMemo(() => gids.map((gid) => groupHeadOf(account, gid)), [account, gids]));
  // A string, so that what hangs on it is made anew only when a group gets or loses its events.
  const ahead = gids.filter((_, i) => heads[i]?.hasEvents).join();
  const lists = useMemo(
    () => [EVERYONE, ...ahead.split(',').filter(Boolean)].map((audience) => comingEvents(account, audience)),
    [account, ahead],
  );
  const mine = useMemo(() => myRegistrations(account), [account]);
  useEffect(() => {
    for (const list of lists) list.freshen(FRESH_MS);
    mine.freshen(FRESH_MS);
  }, [lists, mine]);
  const loaded = useMany(useMemo(() => lists.map(({ live }) => live), [lists]));
  const registrations = valueOf(useLive(mine.live));
  const roles = valueOf(useMyRoles());
  const [past, setPast] = useState<readonly EventView[]>();

  const names = useMemo(() => new Map(gids.map((gid, i) => [gid, heads[i]?.name ?? ''])), [gids, heads]);
  const events = useMemo(
    () =>
      loaded
        .flatMap((list) => valueOf(list) ?? [])
        .map((event) => viewOf(event.id, event, names.get(event.audience) ?? ''))
        .sort((a, b) => a.starts - b.starts),
    [loaded, names],
  );
  const states = useMemo(
    () => new Map<string, RegistrationState>((registrations ?? []).map(({ event, state }) => [event, state])),
    [registrations],
  );
  const [first] = loaded as [Loaded<unknown>];
  const keeps = memberships?.some(({ role }) => role !== 'member') ?? false;
  return {
    events,
    states,
    loading: first.status === 'loading',
    error: first.status === 'error' ? first.code : undefined,
    mayAnnounce: keeps || roles?.organiser === true || roles?.administrator === true,
    past,
    onPast: async () => setPast((await pastEvents(new Date())).map((event) => viewOf(event.id, event, ''))),
  };
}
