import {
  mapById,
  type Member,
  type Membership,
  paths,
  pickFields,
  type Roster,
  ROSTER_FIELDS,
  type RosterRow,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Db, Reader } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';
import { changedKeys } from '../platform/changed-keys.ts';

/**
 * Brings the rows of some people in a group's roster up to date. A former member who wrote there keeps a row with the
 * name only: old messages need an author. Returns how many rows it changed.
 */
export function settleRoster({ db }: { db: Db }, gid: string, uids: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    const [roster, memberships, members] = await Promise.all([
      tx.get<Roster>(paths.roster(gid)),
      tx.getAll<Membership>(uids.map((uid) => paths.membership(gid, uid))),
      tx.getAll<Member>(uids.map((uid) => paths.member(uid))),
    ]);
    const rows = mapById<RosterRow>(roster?.rows);
    for (const [i, uid] of uids.entries()) {
      const row = rowOf(members[i], memberships[i]) ?? (await leftRow(tx, gid, uid, members[i]));
      if (row) rows[uid] = row;
      else delete rows[uid];
    }
    const changed = changedKeys(roster?.rows ?? {}, rows);
    if (changed > 0) tx.set(paths.roster(gid), { v: 1, rows, digest: digestOf(rows) });
    return changed;
  });
}

/** A digest that does not depend on the order of the rows. */
function digestOf(rows: Readonly<Record<string, RosterRow>>): string {
  const inOrder = Object.entries(rows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uid, { name, headline, role, competences }]) => [uid, name, headline, role, ...competences]);
  return sha256(JSON.stringify(inOrder)).slice(0, 16);
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
