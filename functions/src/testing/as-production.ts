import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction, Writes } from '../platform/db.ts';
import { type CommittedWrite, createPaceOfWrites, type PaceOfWrites, requireCommittable } from './production-limits.ts';

/** The same database, which also refuses what production refuses and the local server does not. */
export function asProduction(db: Db, clock: Clock): { readonly db: Db; readonly pace: PaceOfWrites } {
  const pace = createPaceOfWrites(() => clock.now());
  const require = (writes: readonly CommittedWrite[]) => {
    requireCommittable(writes);
    pace.note(writes.map(({ path }) => path));
  };
  const refusing: Db = {
    ...db,
    transaction: (body) =>
      db.transaction(async (tx) => {
        const writes: CommittedWrite[] = [];
        const result = await body({ ...tx, ...noting(tx, writes) } satisfies Transaction);
        require(writes);
        return result;
      }),
    async changeIf(path, was, change, others) {
      return db.changeIf(path, was, change, (batch) => {
        const writes: CommittedWrite[] = [{ path, data: change }];
        others(noting(batch, writes));
        require(writes);
      });
    },
  };
  return { db: refusing, pace };
}

const noting = (to: Writes, writes: CommittedWrite[]): Writes => ({
  create(path, data) {
    writes.push({ path, data });
    to.create(path, data);
  },
  set(path, data) {
    writes.push({ path, data });
    to.set(path, data);
  },
  update(path, changes) {
    writes.push({ path, data: changes });
    to.update(path, changes);
  },
  delete(path) {
    writes.push({ path });
    to.delete(path);
  },
});
