import { config, NOW, paths, type Profile } from '@socialhallbarhet/domain';
import { doc } from 'firebase/firestore';
import type { Account } from './account.ts';
import { ask } from '../core/ask.ts';
import { auth, db } from '../core/firebase.ts';
import { cell, type Live } from '../live.ts';
import { meter } from '../core/meter.ts';
import { set, write } from '../core/write.ts';

const accepted = cell<boolean | undefined>(undefined);

/** Whether the present terms are accepted; `undefined` until it is known, and while it cannot be asked. */
export const termsAccepted: Live<boolean | undefined> = accepted;

const SNAPSHOT = `terms-${config.termsVersion}`;
const consent = (uid: string) => set('consents', [uid], { v: 1, terms: config.termsVersion, at: NOW });

/** Asks once per version and device. */
export async function checkTerms({ uid, store }: Account): Promise<void> {
  if (await store.snapshot<boolean>(SNAPSHOT).catch(() => undefined)) {
    accepted.set(true);
    return confirm();
  }
  const found = await ask(doc(db, paths.consents(uid)));
  meter.read('consents', 1);
  const is = found.exists() && found.get('terms') >= config.termsVersion;
  accepted.set(is);
  if (!is) return;
  await store.saveSnapshot(SNAPSHOT, true);
  await confirm();
}

/**
 * Has this page's token say that the terms are accepted: the rules read it there. What fails is tried again when the
 * app starts.
 */
async function confirm(): Promise<void> {
  const now = await auth.currentUser?.getIdTokenResult();
  if (!now || Number(now.claims['terms']) >= config.termsVersion) return;
  const { call } = await import('../callables/call.ts');
  await call('confirmTerms', {});
  await auth.currentUser?.getIdToken(true);
}

/** A member of old accepts terms that changed. */
export async function acceptTerms({ uid }: Account): Promise<void> {
  await write([consent(uid)]);
  await confirm().catch(() => {});
  accepted.set(true);
}

/** Accepts the present terms and creates the profile, in one batch: nobody is a member without. */
export async function becomeMember({ uid }: Account, profile: Profile): Promise<void> {
  await write([consent(uid), set('member', [uid], { v: 1, ...profile, at: NOW, changed: NOW })]);
  await confirm().catch(() => {});
  accepted.set(true);
}
