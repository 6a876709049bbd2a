import { noInput, paths } from '@socialhallbarhet/domain';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Wakes an instance and its way to the database; tells nothing. */
export const ping = callable('ping', noInput, {}, async () => {
  await deps().db.get(paths.standing('ping'));
  return {};
});
