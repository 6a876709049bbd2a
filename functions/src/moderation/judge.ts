import {
  AppError,
  type Case,
  isRestricted,
  may,
  type Membership,
  paths,
  type PlatformRoles,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Reader } from '../platform/db.ts';

/**
 * Reads a case for a person who may decide it: platform moderators may decide all, group moderators those of their
 * group, and nobody a case about themselves. Roles are read from the documents, since token claims lag behind.
 * @throws AppError `not-found` if it does not exist or is not theirs, `not-allowed` if it is about themselves,
 * `suspended`.
 */
export async function caseFor({ clock }: { clock: Clock }, reader: Reader, uid: string, cid: string): Promise<Case> {
  const [found, roles, standing] = await Promise.all([
    reader.get<Case>(paths.case(cid)),
    reader.get<PlatformRoles>(paths.roles(uid)),
    reader.get<Standing>(paths.standing(uid)),
  ]);
  if (!found) throw new AppError('not-found');
  if (roles?.moderator !== true && !(await keepsOrder(reader, uid, found.scope))) throw new AppError('not-found');
  if (found.member === uid) throw new AppError('not-allowed');
  if (isRestricted(standing, clock.now())) throw new AppError('suspended');
  return found;
}

async function keepsOrder(reader: Reader, uid: string, gid: string): Promise<boolean> {
  if (gid === '') return false;
  return may((await reader.get<Membership>(paths.membership(gid, uid)))?.role, 'moderate');
}
