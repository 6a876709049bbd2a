import type { Language, VerifyCodeAnswer } from '@socialhallbarhet/domain';
import {
  browserPopupRedirectResolver,
  browserSessionPersistence,
  createUserWithEmailAndPassword,
  GoogleAuthProvider,
  inMemoryPersistence,
  OAuthProvider,
  setPersistence,
  signInWithCredential,
  signInWithCustomToken,
  signInWithEmailAndPassword,
  signInWithPopup,
  updatePassword,
} from 'firebase/auth';
import { call } from '../callables/call.ts';
import { toAppError } from '../errors.ts';
import { auth } from '../core/firebase.ts';
import { isKeeping } from '../device/keeping.ts';
import { isLocal } from '../local.ts';
import { refreshToken } from '../session/session.ts';
import { rememberSharedComputer } from '../device/shared-computer.ts';

/** Every way in throws an AppError with a code of the closed list. */
async function ours<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toAppError(error);
  }
}

/** Says before signing in that others use this computer: no store, and the session ends with the tab. */
export async function setSharedComputer(shared: boolean) {
  rememberSharedComputer(shared);
  if (shared) await setPersistence(auth, isKeeping.get() ? browserSessionPersistence : inMemoryPersistence);
}

/** Sends six digits by mail. The answer is the same whether or not the address has an account. */
export async function requestCode(email: string, lang: Language): Promise<void> {
  await call('requestCode', { email, lang });
}

/** Signs in with the code; an address without an account gets one. A signed-in, unverified address becomes verified. */
export async function signInWithCode(email: string, code: string): Promise<void> {
  const { token } = await call<VerifyCodeAnswer>('verifyCode', { email, code });
  await ours(signInWithCustomToken(auth, token));
  await refreshToken();
}

export async function signInWithPassword(email: string, password: string): Promise<void> {
  await ours(signInWithEmailAndPassword(auth, email, password));
}

/** The address stays unverified until a code was entered. */
export async function signUpWithPassword(email: string, password: string): Promise<void> {
  await ours(createUserWithEmailAndPassword(auth, email, password));
}

/** Sets a password for the account that just signed in by code. */
export async function setPassword(password: string): Promise<void> {
  if (!auth.currentUser) throw toAppError(new Error('no account'));
  await ours(updatePassword(auth.currentUser, password));
}

/** Whether the account that is signed in has a password. */
export const hasPassword = (): boolean =>
  auth.currentUser?.providerData.some(({ providerId }) => providerId === 'password') ?? false;

export type Provider = 'google' | 'microsoft';

export async function signInWithProvider(provider: Provider, testEmail?: string): Promise<void> {
  // The local suite has no popup (it needs the internet): a dialog has chosen a test account instead.
  if (isLocal) {
    const claims = JSON.stringify({ sub: `${provider}-${testEmail}`, email: testEmail, email_verified: true });
    const credential =
      provider === 'google'
        ? GoogleAuthProvider.credential(claims)
        : new OAuthProvider('microsoft.com').credential({ idToken: claims });
    await ours(signInWithCredential(auth, credential));
    return;
  }
  const chosen = provider === 'google' ? new GoogleAuthProvider() : new OAuthProvider('microsoft.com');
  await ours(signInWithPopup(auth, chosen, browserPopupRedirectResolver));
}
