import { type ErrorCode, PLATFORM_ROLES, type PlatformRoles } from '@socialhallbarhet/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { toAppError } from '../../data/errors.ts';
import { countGroups } from '../../data/groups/list.ts';
import { valueOf } from '../../data/live.ts';
import { lookFor, observeDirectory } from '../../data/members/directory.ts';
import { observeAllRoles, type PowerEntry, powerLog, setRolesOf } from '../../data/powers/powers.ts';
import { proofBy } from '../../data/signin/proof.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLater } from '../../data/useLater.ts';
import { useLive } from '../../data/useLive.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { AdminScreenProps, PowerLine } from './types.ts';

/** Who has which role, and what was done by virtue of them. */
export function useAdmin(): AdminScreenProps {
  const account = useAccount();
  const { lang, texts } = useLanguage();
  const directory = useLive(useMemo(() => observeDirectory(account), [account]));
  const all = useLive(useMemo(() => observeAllRoles(), []));
  const rows = valueOf(directory)?.rows;
  const people = useMemo(
    () =>
      Object.entries(rows ?? {})
        .map(([uid, { name, headline }]) => ({ uid, name, headline }))
        .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    [rows],
  );
  const nameOf = useCallback((uid: string) => rows?.[uid]?.name ?? texts.common.someone, [rows, texts]);
  const roles = valueOf(all);
  const holders = useMemo(
    () =>
      (roles ?? [])
        .filter((one) => PLATFORM_ROLES.some((role) => one[role]))
        .map((one) => ({ uid: one.id, name: nameOf(one.id), headline: rows?.[one.id]?.headline ?? '', roles: one }))
        .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    [roles, rows, nameOf],
  );
  const { entries, state, older, again } = useLog();
  const isLarge = valueOf(directory)?.isLarge;
  useEffect(() => {
    if (!isLarge) return;
    const named = [...(roles ?? []).map(({ id }) => id), ...entries.flatMap(({ by, on }) => [by, on])];
    void lookFor({ uids: [...new Set(named.filter(Boolean))] }).catch(() => {});
  }, [roles, entries, isLarge]);
  const log = useMemo(() => entries.map((entry) => lineOf(entry, nameOf)), [entries, nameOf]);
  const [groups, setGroups] = useState<number>();
  useEffect(() => void countGroups().then(setGroups, () => {}), []);
  const onRoles = useCallback(
    async (id: string, uid: string, given: PlatformRoles, reason: string) => {
      const { moderator, editor, organiser, administrator } = given;
      await setRolesOf({ id, uid, roles: { moderator, editor, organiser, administrator }, reason });
      again();
    },
    [again],
  );
  return {
    people,
    everybody: valueOf(directory)?.everybody ?? people.length,
    onWords: useLater((words) => lookFor({ words })),
    holders,
    loading: directory.status === 'loading' || all.status === 'loading',
    error: all.status === 'error' ? all.code : directory.status === 'error' ? directory.code : undefined,
    log,
    logState: state,
    groups,
    proof: proofBy(lang),
    onRoles,
    onOlder: older,
  };
}

/** The log a page at a time; begun again after one's own actions. */
function useLog() {
  const [entries, setEntries] = useState<readonly PowerEntry[]>([]);
  const [state, setState] = useState<'loading' | 'more' | 'end' | ErrorCode>('loading');
  const load = useCallback((known: readonly PowerEntry[]) => {
    powerLog({ before: known.at(-1)?.at }).then(
      ({ found, isLast }) => {
        setEntries([...known, ...found]);
        setState(isLast ? 'end' : 'more');
      },
      (error: unknown) => setState(toAppError(error).code),
    );
  }, []);
  const again = useCallback(() => load([]), [load]);
  useEffect(again, [again]);
  const older = () => {
    setState('loading');
    load(entries);
  };
  return { entries, state, older, again };
}

function lineOf({ id, deed, by, on, detail, reason, at }: PowerEntry, nameOf: (uid: string) => string): PowerLine {
  const names = { by: by ? nameOf(by) : '', on: on ? nameOf(on) : '' };
  return { id, deed, ...names, onUid: on, detail, reason, at: new Date(at.toMillis()) };
}
