import { noInput, paths } from '@socialhallbarhet/domain';
import { defaultDb } from '../firestore/db.ts';
import { callable } from './callable.ts';

/** Warms up an instance and its connection to the database; returns nothing. */
export const ping = callable('ping', noInput, {}, async () => {
  await defaultDb().get(paths.standing('ping'));
  return {};
});
