import type { Mine, PlatformRoles } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { cell, type Loaded, LOADING } from '../live.ts';
import { currentSession } from '../session/session-state.ts';
import { useLive } from '../useLive.ts';

const nobody = cell<Loaded<Mine | undefined>>(LOADING);

/**
 * My own roles on the platform, live. Only to show what one may do: the rules and the callables ask
 * again.
 */
export function useMyRoles(): Loaded<PlatformRoles | undefined> {
  const session = useLive(currentSession);
  const mine = useLive(session.state === 'in' ? session.account.mine : nobody);
  return useMemo(() => (mine.status === 'ready' ? { ...mine, value: mine.value?.roles ?? undefined } : mine), [mine]);
}
