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
 * The case, for somebody who may judge it: the platform's moderators all, those who keep order in a group
 * the cases of its scope; nobody the case about themselves. Roles are read now: claims lag behind.
 * @throws AppError `not-found` whether it is not there or not theirs, `not-allowed` about themselves, `suspended`.
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
