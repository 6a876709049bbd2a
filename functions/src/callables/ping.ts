import { paths } from '@socialhallbarhet/domain';
import * as v from 'valibot';
import { defaultDb } from '../firestore/db.ts';
import { callable } from './callable.ts';

/** Wakes an instance and its way to the database; tells nothing. */
export const ping = callable('ping', v.nullish(v.strictObject({})), {}, async () => {
  await defaultDb().get(paths.standing('ping'));
  return {};
});
