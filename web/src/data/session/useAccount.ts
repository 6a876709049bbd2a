import type { Account } from './account.ts';
import { currentSession } from './session-state.ts';
import { useLive } from '../useLive.ts';

/** The member who is signed in. Only for screens behind the door: the routes see to that. */
export function useAccount(): Account {
  const session = useLive(currentSession);
  if (session.state !== 'in') throw new Error('This screen is for members; its route must be guarded.');
  return session.account;
}
