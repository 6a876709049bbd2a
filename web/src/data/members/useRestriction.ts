import { type Restriction, restrictionOf, type Standing } from '@socialhallbarhet/domain';
import { useEffect, useState } from 'react';
import { valueOf } from '../live.ts';
import { useAccount } from '../session/useAccount.ts';
import { useLive } from '../useLive.ts';

/** Longer waits are cut: a browser's timers count neither past 24 days nor while the device sleeps. */
const LONGEST_MS = 30_000;

/** What keeps me from writing right now. */
export function useRestriction(): Restriction | undefined {
  return useRestrictionIn(valueOf(useLive(useAccount().mine))?.standing ?? undefined);
}

/** What a standing means right now; it ends by itself, also without a network. */
export function useRestrictionIn(standing: Standing | undefined): Restriction | undefined {
  const [now, setNow] = useState(Date.now);
  const end = standing?.writeAfter.toMillis() ?? 0;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const present = Date.now();
      setNow(present);
      if (end > present) timer = setTimeout(look, Math.min(end - present + 20, LONGEST_MS));
    };
    look();
    return () => clearTimeout(timer);
  }, [end]);
  return restrictionOf(standing, now);
}
