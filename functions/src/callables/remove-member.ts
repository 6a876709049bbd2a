import { removeMemberInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { removeMember as useCase } from '../use-cases/remove-member.ts';
import { callable } from './callable.ts';

/** A moderator removes a member from their group; the member may join again. */
export const removeMember = callable('removeMember', removeMemberInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
