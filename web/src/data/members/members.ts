import {
  type Member,
  NOW,
  type Notification,
  type Profile,
  paths,
  queries,
  type Settings,
} from '@socialhallbarhet/domain';
import type { Account } from '../session/account.ts';
import type { Live, Loaded } from '../live.ts';
import { observeDocument, observeQuery } from '../core/observe.ts';
import { set, update, write } from '../core/write.ts';

/** Changes some or all of one's profile. */
export const saveProfile = (uid: string, profile: Partial<Profile>): Promise<void> =>
  write([update('member', [uid], { ...profile, changed: NOW })]);

export function observeMember(uid: string): Live<Loaded<Member | undefined>> {
  return observeDocument<Member>('member', paths.member(uid));
}

export function observeSettings(uid: string): Live<Loaded<Settings | undefined>> {
  return observeDocument<Settings>('settings', paths.settings(uid));
}

export const saveSettings = (uid: string, settings: Settings): Promise<void> =>
  write([set('settings', [uid], { v: 1, ...settings, changed: NOW })]);

export type MyNotification = Notification & { readonly id: string };

/** The bell: its number and its list are this one listener. */
export function observeUnread(account: Account): Live<Loaded<readonly MyNotification[]>> {
  return observeQuery<MyNotification>('notification', queries.unreadNotifications(account.uid), account.store);
}

/** The latest, read and unread: what is taken back or blanked goes from the screen too. */
export function observeLatest({ uid }: Account): Live<Loaded<readonly MyNotification[]>> {
  return observeQuery<MyNotification>('notification', queries.latestNotifications(uid));
}

export const markRead = (uid: string, ids: readonly string[]): Promise<void> =>
  write(ids.map((id) => update('notification', [uid, id], { read: NOW })));
