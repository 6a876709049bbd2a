import { useMemo } from 'react';
import { groupHeadOf } from '../../data/groups/groups.ts';
import { cell } from '../../data/live.ts';
import type { Account } from '../../data/session/account.ts';
import { useLive } from '../../data/useLive.ts';

const nothing = cell(undefined);

/** What is known of the group that is written to; nothing of all members. */
export const useGroupHead = (account: Account, gid: string) =>
  useLive(useMemo(() => (gid ? groupHeadOf(account, gid) : nothing), [account, gid]));
