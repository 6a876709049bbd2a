import {
  type Member,
  type Membership,
  paths,
  pickFields,
  ROSTER_FIELDS,
  type RosterRow,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Db, Reader } from '../platform/db.ts';
import { changePacked, type Packed, readPacked } from '../members/packed.ts';

/** Where the roster of a group stands. */
export const rosterIn = (gid: string, maxBytes?: number): Packed<RosterRow> => ({
  index: paths.rosterIndex(gid),
  shard: (number) => paths.roster(gid, number),
  counts: ({ role }) => role !== 'left',
  ...(maxBytes === undefined ? {} : { maxBytes }),
});

/**
 * Brings the rows of some people in a group's roster up to date. A former member who wrote there keeps a row with the
 * name only: old messages need an author. Returns how many rows it changed.
 */
export function settleRoster(
  { db }: { db: Db },
  gid: string,
  uids: readonly string[],
  packed = rosterIn(gid),
): Promise<number> {
  return db.transaction(async (tx) => {
    const [found, memberships, members] = await Promise.all([
      readPacked(tx, packed, uids),
      tx.getAll<Membership>(uids.map((uid) => paths.membership(gid, uid))),
      tx.getAll<Member>(uids.map((uid) => paths.member(uid))),
    ]);
    const next = new Map<string, RosterRow | undefined>();
    for (const [i, uid] of uids.entries()) {
      next.set(uid, rowOf(members[i], memberships[i]) ?? (await leftRow(tx, gid, uid, members[i])));
    }
    const changed = changePacked(tx, packed, found, next);
    if (changed.index) tx.set(packed.index, { v: 1, ...changed.index });
    return changed.rows;
  });
}

function rowOf(member: Member | undefined, membership: Membership | undefined): RosterRow | undefined {
  if (!member || !membership) return undefined;
  return { ...pickFields(ROSTER_FIELDS, (field) => member[field]), role: membership.role } as RosterRow;
}

async function leftRow(
  reader: Reader,
  gid: string,
  uid: string,
  member: Member | undefined,
): Promise<RosterRow | undefined> {
  if (!member) return undefined;
  const wrote = await reader.query(serverQueries.firstMessageBy(gid, uid));
  return wrote.length > 0 ? { name: member.name, headline: '', role: 'left', competences: [] } : undefined;
}
