import { eventInput, type Participant } from '@socialhallbarhet/domain';
import { participants as useCase } from './participants.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Lists the registrations of an event, for those who may arrange it. */
export const participants = callable(
  'participants',
  eventInput,
  {},
  async ({ event }, caller): Promise<{ participants: readonly Participant[] }> => {
    const { uid } = requireVerified(caller);
    return { participants: await useCase(deps(), uid, event) };
  },
);
