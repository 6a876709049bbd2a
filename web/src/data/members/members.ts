import {
  type Member,
  NOW,
  type Notification,
  type Profile,
  paths,
  type Directory,
  queries,
  type Settings,
} from '@socialhallbarhet/domain';
import { doc, setDoc, updateDoc, writeBatch } from 'firebase/firestore';
import type { Account } from '../session/account.ts';
import { toFirestore } from '../core/convert.ts';
import { rethrow } from '../errors.ts';
import { db } from '../core/firebase.ts';
import type { Live, Loaded } from '../live.ts';
import { meter } from '../core/meter.ts';
import { observeDocument, observeQuery } from '../core/observe.ts';

/** Changes some or all of one's profile. */
export async function saveProfile(uid: string, profile: Partial<Profile>): Promise<void> {
  meter.update('member');
  await updateDoc(doc(db, paths.member(uid)), toFirestore({ ...profile, changed: NOW })).catch(rethrow);
}

export function observeMember(uid: string): Live<Loaded<Member | undefined>> {
  return observeDocument<Member>('member', paths.member(uid));
}

export function observeSettings(uid: string): Live<Loaded<Settings | undefined>> {
  return observeDocument<Settings>('settings', paths.settings(uid));
}

export async function saveSettings(uid: string, settings: Settings): Promise<void> {
  meter.update('settings');
  await setDoc(doc(db, paths.settings(uid)), toFirestore({ v: 1, ...settings, changed: NOW })).catch(rethrow);
}

export type MyNotification = Notification & { readonly id: string };

/** The bell: its number and its list are this one listener. */
export function observeUnread(account: Account): Live<Loaded<readonly MyNotification[]>> {
  return observeQuery<MyNotification>('notification', queries.unreadNotifications(account.uid), account.store);
}

/** The latest, read and unread: what is taken back or blanked goes from the screen too. */
export function observeLatest({ uid }: Account): Live<Loaded<readonly MyNotification[]>> {
  return observeQuery<MyNotification>('notification', queries.latestNotifications(uid));
}

export async function markRead(uid: string, ids: readonly string[]): Promise<void> {
  const batch = writeBatch(db);
  for (const id of ids) {
    meter.update('notification');
    batch.update(doc(db, paths.notification(uid, id)), toFirestore({ read: NOW }));
  }
  await batch.commit().catch(rethrow);
}

export function observeDirectory(account: Account): Live<Loaded<Directory | undefined>> {
  return observeDocument<Directory>('directory', paths.directory(0), account.store);
}
