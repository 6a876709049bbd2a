import { findPeople, type Found, type PeopleFilter } from '@socialhallbarhet/content/people';
import { type ErrorCode, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useEffect, useMemo, useState } from 'react';
import { toAppError } from '../../data/errors.ts';
import { valueOf } from '../../data/live.ts';
import { findOnServer, observeDirectory } from '../../data/members/directory.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { usePrepared } from './usePrepared.ts';

interface FoundPeople {
  /** Undefined until something was found out. */
  readonly found: Found | undefined;
  readonly everybody: number;
  readonly error: ErrorCode | undefined;
}

/** Those who fit: found on this device, or by a function where the directory is too large to fetch. */
export function useFound(wanted: PeopleFilter, most: number): FoundPeople {
  const account = useAccount();
  const directory = useLive(useMemo(() => observeDirectory(account), [account]));
  const known = valueOf(directory);
  const isLarge = known?.isLarge === true;
  const rows = isLarge ? undefined : known?.rows;
  const people = useMemo(() => rows && Object.entries(rows).map(([uid, row]) => ({ uid, ...row })), [rows]);
  const prepared = usePrepared(people);
  const here = useMemo(() => prepared && findPeople(prepared, wanted, most), [prepared, wanted, most]);
  const there = useServer(isLarge, wanted, most);
  if (isLarge) return { ...there, everybody: known.everybody };
  const error = directory.status === 'error' ? directory.code : undefined;
  return { found: here, everybody: prepared?.people.length ?? 0, error };
}

/** So long after the last key the function is asked. */
const PAUSE_MS = 250;

function useServer(isAsked: boolean, wanted: PeopleFilter, most: number) {
  const [answer, setAnswer] = useState<{ found?: Found; error?: ErrorCode }>({});
  useEffect(() => {
    if (!isAsked) return undefined;
    let isOver = false;
    const asking = setTimeout(() => {
      findOnServer({ ...wanted, most: Math.min(most, SERVER_LIMITS.foundPeople) }).then(
        (found) => isOver || setAnswer({ found }),
        (error: unknown) =>
          isOver || setAnswer(({ found }) => ({ ...(found && { found }), error: toAppError(error).code })),
      );
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(asking);
    };
  }, [isAsked, wanted, most]);
  return { found: answer.found, error: answer.error };
}
