import {
  browserSessionPersistence,
  onIdTokenChanged,
  setPersistence,
  signOut as signOutOfAuth,
  type User,
} from 'firebase/auth';
import { terminate } from 'firebase/firestore';
import { type Account, openAccount } from './account.ts';
import { auth, db } from './firebase.ts';
import { isSharedComputer, rememberSharedComputer } from './shared-computer.ts';
import { type Cell, cell, type Live } from './live.ts';

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

const session: Cell<Session> = cell<Session>({ state: 'starting' });
/** Who is signed in on this page. */
export const currentSession: Live<Session> = session;

const HINT = 'socialhallbarhet.last';
const channel = new BroadcastChannel('socialhallbarhet');

/** Says before signing in that others use this computer: no store, and the session ends with the tab. */
export async function setSharedComputer(shared: boolean) {
  rememberSharedComputer(shared);
  if (shared) await setPersistence(auth, browserSessionPersistence);
}

/** The last member of this device, unless they signed out. */
export const lastHere = (): string | null => localStorage.getItem(HINT);

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

let opening: Promise<void> | undefined;
let goingOut = false;

async function enter(uid: string, email: string, confirmed: boolean) {
  const now = session.get();
  if (now.state === 'in') {
    // Another account in the same page never happens without a reload.
    if (now.uid !== uid) return window.location.reload();
    if (confirmed && !now.confirmed) session.set({ ...now, email, confirmed: true });
    return;
  }
  const account = await openAccount(uid, isSharedComputer(), leaveThisTab);
  session.set({ state: 'in', uid, email, account, confirmed });
}

/** Starts the session: at once with the last member's own pictures, then with what auth says. */
export function startSession() {
  const hint = lastHere();
  if (hint) opening = enter(hint, '', false);
  // Nobody was signed in here: the front page need not wait until auth has looked for itself.
  else if (!isSharedComputer()) session.set({ state: 'out' });
  onIdTokenChanged(auth, (user) => void follow(user));
  channel.addEventListener('message', (event) => {
    if (event.data === 'sign-out') leaveThisTab();
  });
}

async function follow(user: User | null) {
  await opening;
  const now = session.get();
  if (!user) {
    // `signOut` itself leads to the front page, once everything is gone.
    if (goingOut) return;
    localStorage.removeItem(HINT);
    if (now.state === 'in') return leaveThisTab();
    return session.set({ state: 'out' });
  }
  if (!user.emailVerified) return session.set({ state: 'unverified', uid: user.uid, email: user.email ?? '' });
  if (!isSharedComputer()) localStorage.setItem(HINT, user.uid);
  opening = enter(user.uid, user.email ?? '', true);
  await opening;
}

/** After the address was verified: a new token says so. */
export async function refreshToken() {
  await auth.currentUser?.reload();
  await auth.currentUser?.getIdToken(true);
}

/** The device no longer answers for the server: whoever comes next is a visitor until they sign in. */
export async function forgetApp(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

function leaveThisTab() {
  document.documentElement.replaceChildren();
  window.location.reload();
}

/**
 * Leaves nothing readable behind: other tabs go blank, listeners end, the store is deleted, and
 * the page starts anew. The caller has warned about unsent messages.
 */
export async function signOut() {
  const now = session.get();
  goingOut = true;
  localStorage.removeItem(HINT);
  channel.postMessage('sign-out');
  if (now.state === 'in') now.account.reading.flush();
  await terminate(db).catch(() => {});
  if (now.state === 'in') await now.account.store.destroy().catch(() => {});
  await signOutOfAuth(auth);
  sessionStorage.clear();
  await forgetApp();
  window.location.replace('/');
}
