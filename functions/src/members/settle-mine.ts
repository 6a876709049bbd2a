import {
  mapById,
  type Membership,
  type Mine,
  paths,
  type Place,
  type PlatformRoles,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { same } from '../platform/changed-keys.ts';
import { usable } from '../platform/decode.ts';

/**
 * Brings a member's own packed document up to date: their membership of some groups, and always their restriction,
 * trust and roles. Returns 1 if it changed something.
 */
export function settleMine({ db }: { db: Db }, uid: string, gids: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    const [stored, standing, roles, memberships] = await Promise.all([
      tx.stored.get<Mine>(paths.mine(uid)),
      tx.get<Standing>(paths.standing(uid)),
      tx.get<PlatformRoles>(paths.roles(uid)),
      tx.getAll<Membership>(gids.map((gid) => paths.membership(gid, uid))),
    ]);
    const groups = mapById<Place>(usable<Mine>(paths.mine(uid), stored)?.groups);
    for (const [i, gid] of gids.entries()) {
      const membership = memberships[i];
      if (membership) groups[gid] = { role: membership.role, level: membership.level };
      else delete groups[gid];
    }
    const next = { v: 1, groups, standing: standing ?? null, roles: roles ?? null };
    // Compared with what is stored, so that a bad row is found and replaced.
    if (same(stored, next)) return 0;
    tx.set(paths.mine(uid), next);
    return 1;
  });
}
