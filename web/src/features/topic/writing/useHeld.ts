import { useMemo } from 'react';
import type { Account } from '../../../data/session/account.ts';
import { cell, type Loaded, valueOf } from '../../../data/live.ts';
import { isNewcomer } from '../../../data/conversation/send.ts';
import { type HeldMessage, observeHeld } from '../../../data/conversation/topics.ts';
import { useLive } from '../../../data/useLive.ts';

const NOTHING: readonly HeldMessage[] = [];
const nothing = cell<Loaded<readonly HeldMessage[]>>({ status: 'ready', value: NOTHING, stale: false });
/** What of mine waits to be seen in a group, for as long as I am new. */
export function useHeld(account: Account, gid: string) {
  const newcomer = isNewcomer(useLive(account.mine));
  const live = useMemo(() => (newcomer ? observeHeld(account, gid) : nothing), [account, gid, newcomer]);
  const held = valueOf(useLive(live)) ?? NOTHING;
  return { newcomer, held };
}
