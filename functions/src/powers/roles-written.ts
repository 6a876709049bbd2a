import { settleMine } from '../members/settle-mine.ts';
import type { Db } from '../platform/db.ts';
import { forgetDuties } from '../notifications/forget-duties.ts';

/** A member was given a role on the platform, or lost one: their own document follows, and what waited for their decision. */
export async function rolesWritten(deps: { db: Db }, uid: string): Promise<void> {
  await settleMine(deps, uid, []);
  await forgetDuties(deps, '', uid);
}
