import { useEffect, useMemo, useRef } from 'react';
import type { Account } from '../../../data/session/account.ts';
import { cell, type Loaded, valueOf } from '../../../data/live.ts';
import { isNewcomer } from '../../../data/conversation/send.ts';
import { type HeldMessage, observeHeld } from '../../../data/conversation/topics.ts';
import { useLive } from '../../../data/useLive.ts';

const NOTHING: readonly HeldMessage[] = [];
const nothing = cell<Loaded<readonly HeldMessage[]>>({ status: 'ready', value: NOTHING, stale: false });
/** What was let through comes by the feed within this time; what was not goes from the screen. */
const GONE_MS = 4000;

/** What of mine waits to be seen in a group, for as long as I am new. */
export function useHeld(account: Account, gid: string) {
  const newcomer = isNewcomer(useLive(account.mine));
  const live = useMemo(() => (newcomer ? observeHeld(account, gid) : nothing), [account, gid, newcomer]);
  const held = valueOf(useLive(live)) ?? NOTHING;
  const before = useRef(held);
  useEffect(() => {
    const there = new Set(held.map(({ id }) => id));
    const gone = new Set(before.current.map(({ id }) => id).filter((id) => !there.has(id)));
    before.current = held;
    if (gone.size === 0) return undefined;
    const timer = setTimeout(() => account.outbox.seenInFeed(gone), GONE_MS);
    return () => clearTimeout(timer);
  }, [account, held]);
  return { newcomer, held };
}
