import { removeMemberInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { removeMember as useCase } from './remove-member.ts';
import { callable } from '../platform/callable.ts';

/** Somebody who keeps order takes a member out of their group; they may come again. */
export const removeMember = callable('removeMember', removeMemberInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
