import { onIdTokenChanged, signOut as signOutOfAuth, type User } from 'firebase/auth';
import { terminate } from 'firebase/firestore';
import { openAccount } from './account.ts';
import { auth, db } from '../core/firebase.ts';
import { forgetApp } from '../device/offline.ts';
import { currentSession, lastHere, rememberHere, setSession } from './session-state.ts';
import { isSharedComputer } from '../device/shared-computer.ts';
import { inTab } from '../device/small-store.ts';
import { channelOf } from '../device/tabs.ts';

const channel = channelOf<string | undefined>('socialhallbarhet');

let opening: Promise<void> | undefined;
let goingOut = false;

async function enter(uid: string, email: string, confirmed: boolean) {
  const now = currentSession.get();
  if (now.state === 'in') {
    // Another account in the same page never happens without a reload.
    if (now.uid !== uid) return window.location.reload();
    if (confirmed && !now.confirmed) setSession({ ...now, email, confirmed: true });
    return;
  }
  const account = await openAccount(uid, isSharedComputer(), () => void leaveThisTab());
  setSession({ state: 'in', uid, email, account, confirmed });
}

/** Starts the session: at once with the last member's own pictures, then with what auth says. */
export function startSession() {
  // A tab on a shared computer has a member of its own, whoever was last here in the others.
  const hint = isSharedComputer() ? null : lastHere();
  if (hint) opening = enter(hint, '', false);
  onIdTokenChanged(auth, (user) => void follow(user));
  channel.hear((uid) => {
    if (uidHere() === undefined || uidHere() === uid) void leaveThisTab();
  });
}

async function follow(user: User | null) {
  await opening;
  const now = currentSession.get();
  if (!user) {
    // `signOut` itself leads to the front page, once everything is gone.
    if (goingOut) return;
    rememberHere(null);
    if (now.state === 'in') return leaveThisTab();
    return setSession({ state: 'out' });
  }
  if (!user.emailVerified) return setSession({ state: 'unverified', uid: user.uid, email: user.email ?? '' });
  if (!isSharedComputer()) rememberHere(user.uid);
  opening = enter(user.uid, user.email ?? '', true);
  await opening;
}

/** After the address was verified: a new token says so. */
export async function refreshToken() {
  await auth.currentUser?.reload();
  await auth.currentUser?.getIdToken(true);
}

/** Blank at once, and begun anew: once, however many tell of it. Only the product's name stays in the title. */
async function leaveThisTab() {
  if (goingOut) return;
  goingOut = true;
  document.title = document.title.split(' · ').at(-1) ?? '';
  document.body.replaceChildren();
  // There each tab is signed in by itself, and would be again.
  if (isSharedComputer()) await forgetTab();
  window.location.reload();
}

async function forgetTab() {
  await signOutOfAuth(auth).catch(() => {});
  inTab.clear();
}

function uidHere(): string | undefined {
  const now = currentSession.get();
  return 'uid' in now ? now.uid : undefined;
}

/**
 * Leaves nothing readable behind: listeners end, other tabs go blank, the store is deleted, and the page
 * starts anew. Auth goes out before the other tabs are told: one that reloaded first would find the member
 * still signed in, and fetch everything again. The caller has warned about unsent messages.
 */
export async function signOut() {
  const now = currentSession.get();
  goingOut = true;
  rememberHere(null);
  if (now.state === 'in') now.account.reading.flush();
  await terminate(db).catch(() => {});
  await signOutOfAuth(auth);
  channel.tell(uidHere());
  if (now.state === 'in') await now.account.store.destroy();
  inTab.clear();
  await forgetApp();
  window.location.replace('/');
}
