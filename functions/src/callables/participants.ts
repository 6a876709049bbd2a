import { eventInput, type Participant } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { participants as useCase } from '../use-cases/participants.ts';
import { requireVerified } from '../use-cases/role.ts';
import { callable } from './callable.ts';

/** Lists the registrations of an event, for those who may arrange it. */
export const participants = callable(
  'participants',
  eventInput,
  {},
  async ({ event }, caller): Promise<{ participants: readonly Participant[] }> => {
    const { uid } = requireVerified(caller);
    return { participants: await useCase({ db: defaultDb(), clock: systemClock }, uid, event) };
  },
);
