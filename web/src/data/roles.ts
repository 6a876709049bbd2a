import { paths, type PlatformRoles } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { cell, type Live, type Loaded, LOADING } from './live.ts';
import { observeDocument } from './observe.ts';
import { currentSession } from './session.ts';
import { useLive } from './useLive.ts';

const nobody = cell<Loaded<PlatformRoles | undefined>>(LOADING);

/**
 * My own roles on the platform, live. Only to show what one may do: the rules and the callables ask
 * again. Used where something hangs on them, so that an ordinary visit does not pay for it.
 */
export function useMyRoles(): Loaded<PlatformRoles | undefined> {
  const session = useLive(currentSession);
  const account = session.state === 'in' ? session.account : undefined;
  const roles: Live<Loaded<PlatformRoles | undefined>> = useMemo(
    () => (account ? observeDocument<PlatformRoles>('roles', paths.roles(account.uid), account.store) : nobody),
    [account],
  );
  return useLive(roles);
}
