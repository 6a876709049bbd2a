import { findPeople, type PeopleFilter } from '@socialhallbarhet/content/people';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { valueOf } from '../../data/live.ts';
import { observeDirectory } from '../../data/members/members.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { PeopleScreen } from './PeopleScreen.tsx';
import { filterIn, queryOf } from './search.ts';
import { usePrepared } from './usePrepared.ts';

/** More than this at once is a list nobody reads. */
const STEP = 40;

/** `/folk`: the packed directory, searched on the device. */
export function People() {
  const account = useAccount();
  const directory = useLive(useMemo(() => observeDirectory(account), [account]));
  const rows = valueOf(directory)?.rows;
  const people = useMemo(
    () =>
      directory.status === 'ready' ? Object.entries(rows ?? {}).map(([uid, row]) => ({ uid, ...row })) : undefined,
    [directory.status, rows],
  );
  const prepared = usePrepared(people);
  const { filter, wanted, shown, onFilter, onMore } = useFilter();
  const found = useMemo(() => prepared && findPeople(prepared, wanted, shown), [prepared, wanted, shown]);
  const error = directory.status === 'error' ? directory.code : undefined;
  return (
    <PeopleScreen
      filter={filter}
      onFilter={onFilter}
      hits={found?.hits ?? []}
      total={found?.total ?? 0}
      everybody={prepared?.people.length ?? 0}
      loading={!found && !error}
      error={error}
      onMore={onMore}
    />
  );
}

/** What is asked, which the address repeats: it can be sent to a colleague, and is there after going back. */
function useFilter() {
  const [query, setQuery] = useSearchParams();
  const [filter, setFilter] = useState<PeopleFilter>(() => filterIn(query));
  const [shown, setShown] = useState(STEP);
  const wanted = useDeferredValue(filter);
  useEffect(() => {
    if (queryOf(wanted).toString() !== query.toString()) setQuery(queryOf(wanted), { replace: true });
  }, [wanted, query, setQuery]);
  const onFilter = (part: Partial<PeopleFilter>) => {
    setFilter((old) => ({ ...old, ...part }));
    setShown(STEP);
  };
  return { filter, wanted, shown, onFilter, onMore: () => setShown(shown + STEP) };
}
