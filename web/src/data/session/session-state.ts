import type { Account } from './account.ts';
import { type Cell, cell, type Live } from '../live.ts';
import { isSharedComputer } from '../device/shared-computer.ts';
import { onDevice } from '../device/small-store.ts';

/**
 * Who is signed in, without what it takes to find out: a visitor's first screen does not wait for
 * Firebase (`session.ts`), which follows.
 */
export type Session =
  | { readonly state: 'starting' }
  | { readonly state: 'out' }
  /** Signed in, but the address is not verified: nothing may be read or written yet. */
  | { readonly state: 'unverified'; readonly uid: string; readonly email: string }
  /** `confirmed`: auth has answered; before, this is the last member of this device. */
  | {
      readonly state: 'in';
      readonly uid: string;
      readonly email: string;
      readonly account: Account;
      readonly confirmed: boolean;
    };

const HINT = 'socialhallbarhet.last';

/** The last member of this device, unless they signed out. */
export const lastHere = (): string | null => onDevice.get(HINT);

/** Remembers who was last here; `null`: nobody. */
export function rememberHere(uid: string | null) {
  if (uid === null) onDevice.remove(HINT);
  else onDevice.set(HINT, uid);
}

/** Where nobody was signed in, the door need not wait until auth has looked for itself. */
const session: Cell<Session> = cell<Session>({
  state: lastHere() !== null || isSharedComputer() ? 'starting' : 'out',
});
/** Who is signed in on this page. */
export const currentSession: Live<Session> = session;

/** For `session.ts` alone, which knows. */
export const setSession = session.set;

let destination: string | undefined;

/** Where the member's app begins after signing in, when that is not the address one came to. */
export function goAfterSignIn(to: string | undefined) {
  destination = to;
}

/** Asked once, when the member's app begins. */
export function takeDestination(): string | undefined {
  const to = destination;
  destination = undefined;
  return to;
}
