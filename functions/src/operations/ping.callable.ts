import { noInput, paths } from '@socialhallbarhet/domain';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Warms up an instance and its connection to the database; returns nothing. */
export const ping = callable('ping', noInput, {}, async () => {
  await deps().db.get(paths.standing('ping'));
  return {};
});
