import { config, NOW, paths, type Profile } from '@socialhallbarhet/domain';
import { doc } from 'firebase/firestore';
import type { Account } from './account.ts';
import { ask } from '../core/ask.ts';
import { db } from '../core/firebase.ts';
import { cell, type Live } from '../live.ts';
import { meter } from '../core/meter.ts';
import { set, write } from '../core/write.ts';

const accepted = cell<boolean | undefined>(undefined);

/** Whether the present terms are accepted; `undefined` until it is known, and while it cannot be asked. */
export const termsAccepted: Live<boolean | undefined> = accepted;

const PICTURE = `terms-${config.termsVersion}`;
const consent = (uid: string) => set('consents', [uid], { v: 1, terms: config.termsVersion, at: NOW });

/** Asks once per version and device. */
export async function checkTerms({ uid, store }: Account): Promise<void> {
  if (await store.picture<boolean>(PICTURE).catch(() => undefined)) return accepted.set(true);
  const found = await ask(doc(db, paths.consents(uid)));
  meter.read('consents', 1);
  const is = found.exists() && found.get('terms') >= config.termsVersion;
  accepted.set(is);
  if (is) await store.savePicture(PICTURE, true);
}

/** A member of old accepts terms that changed. */
export async function acceptTerms({ uid }: Account): Promise<void> {
  await write([consent(uid)]);
  accepted.set(true);
}

/** Accepts the present terms and creates the profile, in one batch: nobody is a member without. */
export async function becomeMember({ uid }: Account, profile: Profile): Promise<void> {
  await write([consent(uid), set('member', [uid], { v: 1, ...profile, at: NOW, changed: NOW })]);
  accepted.set(true);
}
