import { announceEventInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { announceEvent as useCase } from '../use-cases/announce-event.ts';
import { requireVerified } from '../use-cases/role.ts';
import { callable } from './callable.ts';

/** An organiser, or a moderator of a group, announces an event. */
export const announceEvent = callable('announceEvent', announceEventInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, requireVerified(caller).uid, input);
  return {};
});
