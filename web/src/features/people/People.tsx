import { useMemo } from 'react';
import { valueOf } from '../../data/live.ts';
import { observeDirectory } from '../../data/members/members.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { PeopleScreen } from './PeopleScreen.tsx';

/** `/folk`: the packed directory, searched on the device. */
export function People() {
  const account = useAccount();
  const directory = useLive(useMemo(() => observeDirectory(account), [account]));
  const people = useMemo(
    () => Object.entries(valueOf(directory)?.rows ?? {}).map(([uid, row]) => ({ uid, ...row })),
    [directory],
  );
  return (
    <PeopleScreen
      people={people}
      loading={directory.status === 'loading'}
      error={directory.status === 'error' ? directory.code : undefined}
    />
  );
}
