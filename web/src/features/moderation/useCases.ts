import { type Case, may, PAGE } from '@socialhallbarhet/domain';
import { useMemo, useState } from 'react';
import { type Cases, type ListedCase, observeCases } from '../../data/moderation/cases.ts';
import { valueOf } from '../../data/live.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import type { CaseLine, CasesScreenProps } from './types.ts';

const NONE: readonly (string | undefined)[] = [];
/** The platform's queue holds those of all groups. */
const PLATFORM = [undefined] as const;

/** Whose queues one works; `undefined` while that is not known. */
export function useScopes(): readonly (string | undefined)[] | undefined {
  const roles = useMyRoles();
  const memberships = useLive(useAccount().memberships);
  const isModerator = valueOf(roles)?.moderator;
  return useMemo(() => {
    if (isModerator) return PLATFORM;
    if (roles.status === 'loading' || memberships.status !== 'ready') return undefined;
    const kept = memberships.value.filter(({ role }) => may(role, 'moderate')).map(({ group }) => group);
    return kept.length === 0 ? NONE : kept;
  }, [isModerator, roles.status, memberships]);
}

/** One queue over all scopes, live. */
function useQueue(state: Case['state'], scopes: readonly (string | undefined)[]) {
  const [limit, setLimit] = useState<number>(PAGE);
  const lives: readonly Cases[] = useMemo(
    () => scopes.map((scope) => observeCases(state, scope, limit)),
    [state, scopes, limit],
  );
  const all = useMany(lives);
  return useMemo(() => {
    const failed = all.find((one) => one.status === 'error');
    return {
      cases: all.flatMap((one) => valueOf(one) ?? []),
      loading: all.some((one) => one.status === 'loading'),
      error: failed?.status === 'error' ? failed.code : undefined,
      onMore: all.some((one) => valueOf(one)?.length === limit) ? () => setLimit(limit + PAGE) : undefined,
    };
  }, [all, limit]);
}

/** The queue, and what was decided last. */
export function useCases(scopes: readonly (string | undefined)[]): Omit<CasesScreenProps, 'chosen' | 'children'> {
  const { uid } = useAccount();
  const open = useQueue('open', scopes);
  const decided = useQueue('decided', scopes);
  // The rules open no case to whom it is about.
  const others = ({ member }: ListedCase) => member !== uid;
  return {
    open: open.cases.filter(others).map(line),
    onMoreOpen: open.onMore,
    onMoreDecided: decided.onMore,
    decided: decided.cases
      .filter(others)
      .map(line)
      .sort((a, b) => b.changed.getTime() - a.changed.getTime()),
    loading: open.loading || decided.loading,
    error: open.error ?? decided.error,
  };
}

const line = (found: ListedCase): CaseLine => ({
  ...found,
  due: new Date(found.due.toMillis()),
  changed: new Date(found.changed.toMillis()),
});
