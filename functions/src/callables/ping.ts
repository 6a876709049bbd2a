import { noInput, paths } from '@socialhallbarhet/domain';
import { defaultDb } from '../platform/db.ts';
import { callable } from '../platform/callable.ts';

/** Wakes an instance and its way to the database; tells nothing. */
export const ping = callable('ping', noInput, {}, async () => {
  await defaultDb().get(paths.standing('ping'));
  return {};
});
