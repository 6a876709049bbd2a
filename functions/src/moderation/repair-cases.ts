import { type Case, serverQueries } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { everyStored } from '../platform/loops/pages.ts';

type Earlier = Omit<Case, 'reported' | 'decision'> & {
  readonly reported?: boolean;
  readonly decision: (NonNullable<Case['decision']> & { readonly by?: string }) | null;
};

/**
 * Brings cases of before into the form of today: whether people reported them stands in them, who decided in the log alone.
 * `each` runs the part of one case, and goes on past one that fails.
 */
export async function repairCases(
  { db }: { db: Db },
  each: (path: string, part: () => Promise<number>) => Promise<number>,
): Promise<number> {
  let repaired = 0;
  for await (const { path, data } of everyStored<Earlier>(db, serverQueries.everyIn('cases')))
    if (isEarlier(data)) repaired += await each(path, () => repairCase(db, path));
  return repaired;
}

const isEarlier = ({ reported, decision }: Earlier) => reported === undefined || decision?.by !== undefined;

const repairCase = (db: Db, path: string): Promise<number> =>
  db.transaction(async (tx) => {
    const found = await tx.stored.get<Earlier>(path);
    if (!found || !isEarlier(found)) return 0;
    const { by, ...decision } = found.decision ?? {};
    tx.update(path, {
      reported: found.reported ?? (found.state === 'open' && found.reports > 0),
      ...(by !== undefined && { decision }),
    });
    return 1;
  });
