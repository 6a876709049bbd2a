import type { PeopleFilter } from '@socialhallbarhet/content/people';
import { useDeferredValue, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { PeopleScreen } from './PeopleScreen.tsx';
import { filterIn, queryOf } from './search.ts';
import { useFound } from './useFound.ts';

/** More than this at once is a list nobody reads. */
const STEP = 40;

/** `/folk`: who knows what. */
export function People() {
  const { filter, wanted, shown, onFilter, onMore } = useFilter();
  const { found, everybody, error } = useFound(wanted, shown);
  return (
    <PeopleScreen
      filter={filter}
      onFilter={onFilter}
      hits={found?.hits ?? []}
      total={found?.total ?? 0}
      everybody={everybody}
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
