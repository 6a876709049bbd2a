import { publicEvent, type PublicEvent } from '@socialhallbarhet/domain';
import { useEffect, useMemo } from 'react';
import { comingEvents } from '../../data/calendar.ts';
import { valueOf } from '../../data/live.ts';
import { useAccount } from '../../data/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useNow } from '../../ui/TimeText.tsx';

/** Hem only glances at the calendar: half a day old is new enough, and costs one look a day. */
const GLANCE_MS = 12 * 60 * 60_000;
const SHOWN = 3;

/** The next events for all. */
export function useComing(): readonly PublicEvent[] {
  const account = useAccount();
  const coming = useMemo(() => comingEvents(account), [account]);
  useEffect(() => coming.freshen(GLANCE_MS), [coming]);
  const known = valueOf(useLive(coming.live));
  const now = useNow().getTime();
  return useMemo(
    () =>
      (known ?? [])
        .flatMap((event) => publicEvent(event.id, event) ?? [])
        .filter(({ ends, cancelled }) => ends > now && !cancelled)
        .slice(0, SHOWN),
    [known, now],
  );
}
