import { useMemo } from 'react';
import { valueOf } from '../live.ts';
import { useMany } from '../useMany.ts';
import { observeMember } from './members.ts';

interface Named {
  readonly uid: string;
  readonly name: string;
}
/** More than these are not looked up: each is a document. */
const MOST = 12;

/** Those whose name another bears, in their order. */
export function namesakesIn(people: readonly Named[]): string[] {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  return people.flatMap(({ uid, name }) => ((count.get(name) ?? 0) > 1 ? [uid] : [])).slice(0, MOST);
}

/** People with what tells apart those who bear one name: where they work. Nothing is asked where no two do. */
export function useNamesakes<T extends Named>(
  people: readonly T[],
): readonly (T & { readonly organisation?: string })[] {
  const key = namesakesIn(people).join();
  const uids = useMemo(() => key.split(',').filter(Boolean), [key]);
  const found = useMany(useMemo(() => uids.map(observeMember), [uids]));
  return useMemo(() => {
    if (uids.length === 0) return people;
    const organisations = new Map(uids.map((uid, i) => [uid, found[i] && valueOf(found[i])?.organisation]));
    return people.map((one) => {
      const organisation = organisations.get(one.uid);
      return organisation ? { ...one, organisation } : one;
    });
  }, [people, uids, found]);
}
