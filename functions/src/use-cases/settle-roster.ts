import {
  type Member,
  type Membership,
  paths,
  type Roster,
  type RosterRow,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Db, Reader } from '../firestore/db.ts';
import { changedKeys } from './changed-keys.ts';

/**
 * Brings the rows of some people in a group's roster up to date. Who left keeps a row, by name only,
 * if they wrote something there: old messages need an author. Answers how many rows were put right.
 */
export function settleRoster({ db }: { db: Db }, gid: string, uids: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    const [roster, memberships, members] = await Promise.all([
      tx.get<Roster>(paths.roster(gid)),
      tx.getAll<Membership>(uids.map((uid) => paths.membership(gid, uid))),
      tx.getAll<Member>(uids.map((uid) => paths.member(uid))),
    ]);
    const rows: Record<string, RosterRow> = { ...roster?.rows };
    for (const [i, uid] of uids.entries()) {
      const row = rowOf(members[i], memberships[i]) ?? (await leftRow(tx, gid, uid, members[i]));
      if (row) rows[uid] = row;
      else delete rows[uid];
    }
    const changed = changedKeys(roster?.rows ?? {}, rows);
    if (changed > 0) tx.set(paths.roster(gid), { v: 1, rows });
    return changed;
  });
}

function rowOf(member: Member | undefined, membership: Membership | undefined): RosterRow | undefined {
  return member && membership && { name: member.name, headline: member.headline, role: membership.role };
}

async function leftRow(
  reader: Reader,
  gid: string,
  uid: string,
  member: Member | undefined,
): Promise<RosterRow | undefined> {
  if (!member) return undefined;
  const wrote = await reader.query(serverQueries.firstMessageBy(gid, uid));
  return wrote.length > 0 ? { name: member.name, headline: '', role: 'left' } : undefined;
}
