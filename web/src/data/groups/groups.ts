import {
  type Activity,
  type Group,
  type GroupCard,
  type GroupHead,
  type Invitation,
  NOW,
  paths,
  type Place,
  queries,
  type Request,
  type Role,
} from '@socialhallbarhet/domain';
import { deleteDoc, doc, setDoc, updateDoc, writeBatch } from 'firebase/firestore';
import type { Account } from '../session/account.ts';
import { toFirestore } from '../core/convert.ts';
import { rethrow } from '../errors.ts';
import { db } from '../core/firebase.ts';
import { newId } from '../ids.ts';
import { type Live, type Loaded, valueOf } from '../live.ts';
import { meter } from '../core/meter.ts';
import { fetchQuery, observeDocument, observeQuery } from '../core/observe.ts';

export type ListedGroup = Group & { readonly id: string };

/** For those in the group, and the invited. */
export function observeGroup(account: Account, gid: string): Live<Loaded<Group | undefined>> {
  return observeDocument<Group>('group', paths.group(gid), account.store);
}
const NOT_THERE: Loaded<Group | undefined> = { status: 'error', code: 'not-found' };

/** As anybody else finds it: a hidden one is not there, also where this device remembers it. */
export function observeListedGroup(account: Account, gid: string): Live<Loaded<Group | undefined>> {
  const group = observeGroup(account, gid);
  const listed = (state: Loaded<Group | undefined>) => {
    // The rules refuse what is hidden and what is not there alike.
    const isRefused = state.status === 'error' && state.code === 'not-allowed';
    return isRefused || valueOf(state)?.kind === 'hidden' ? NOT_THERE : state;
  };
  return { get: () => listed(group.get()), subscribe: group.subscribe };
}
export function observeActivity(account: Account, gid: string): Live<Loaded<Activity | undefined>> {
  return observeDocument<Activity>('activity', paths.activity(gid), account.store);
}
/** What lists say of a group that I am in: the head of its activity, which is listened to anyway. */
export function groupHeadOf(account: Account, gid: string): Live<GroupHead | undefined> {
  const activity = observeActivity(account, gid);
  return { get: () => valueOf(activity.get())?.head, subscribe: activity.subscribe };
}
export function observeRequests(gid: string): Live<Loaded<readonly Request[]>> {
  return observeQuery<Request>('request', queries.requests(gid));
}
export function observeMyRequest(gid: string, uid: string): Live<Loaded<Request | undefined>> {
  return observeDocument<Request>('request', paths.request(gid, uid));
}

export function observeMyInvitation(gid: string, uid: string): Live<Loaded<Invitation | undefined>> {
  return observeDocument<Invitation>('invitation', paths.invitation(gid, uid));
}
export function observeInvitations(gid: string): Live<Loaded<readonly Invitation[]>> {
  return observeQuery<Invitation>('invitation', queries.invitations(gid));
}

export const listGroups = (): Promise<ListedGroup[]> => fetchQuery('group', queries.listedGroups());

const membership = (uid: string, role: Role) => toFirestore({ v: 1, uid, role, level: 'mentions', at: NOW });

/** Starts a group with its starter as owner; answers with its id. */
export async function startGroup({ uid, memberships }: Account, card: GroupCard): Promise<string> {
  const gid = newId();
  meter.create('group');
  meter.create('membership');
  await writeBatch(db)
    .set(doc(db, paths.group(gid)), toFirestore({ v: 1, ...card, createdBy: uid, at: NOW, changed: NOW }))
    .set(doc(db, paths.membership(gid, uid)), membership(uid, 'owner'))
    .commit()
    .catch(rethrow);
  memberships.assume(gid, { role: 'owner', level: 'mentions' });
  return gid;
}

export async function saveCard(gid: string, card: Omit<GroupCard, 'kind'>): Promise<void> {
  meter.update('group');
  await updateDoc(doc(db, paths.group(gid)), toFirestore({ ...card, changed: NOW })).catch(rethrow);
}

export async function joinGroup({ uid, memberships }: Account, gid: string): Promise<void> {
  meter.create('membership');
  await setDoc(doc(db, paths.membership(gid, uid)), membership(uid, 'member')).catch(rethrow);
  memberships.assume(gid, { role: 'member', level: 'mentions' });
}

/** Asks to be let in to a closed group. */
export async function askToJoin(gid: string, uid: string, text: string): Promise<void> {
  meter.create('request');
  await setDoc(doc(db, paths.request(gid, uid)), toFirestore({ v: 1, uid, text, at: NOW })).catch(rethrow);
}

/** Takes back one's own request, or turns down another's. */
export async function removeRequest(gid: string, uid: string): Promise<void> {
  meter.remove('request');
  await deleteDoc(doc(db, paths.request(gid, uid))).catch(rethrow);
}

/** Lets somebody come in without asking, once they say yes. */
export async function invite(gid: string, uid: string, by: string): Promise<void> {
  meter.create('invitation');
  await setDoc(doc(db, paths.invitation(gid, uid)), toFirestore({ v: 1, uid, by, at: NOW })).catch(rethrow);
}

/** Declines one's own invitation, or takes another's back. */
export async function endInvitation(gid: string, uid: string): Promise<void> {
  meter.remove('invitation');
  await deleteDoc(doc(db, paths.invitation(gid, uid))).catch(rethrow);
}

/** Comes in; a question that was asked meanwhile needs no answer any more. */
export async function acceptInvitation({ uid, memberships }: Account, gid: string): Promise<void> {
  meter.create('membership');
  meter.remove('invitation');
  meter.remove('request');
  await writeBatch(db)
    .set(doc(db, paths.membership(gid, uid)), membership(uid, 'member'))
    .delete(doc(db, paths.invitation(gid, uid)))
    .delete(doc(db, paths.request(gid, uid)))
    .commit()
    .catch(rethrow);
  memberships.assume(gid, { role: 'member', level: 'mentions' });
}

export async function admit(gid: string, uid: string): Promise<void> {
  meter.create('membership');
  meter.remove('request');
  await writeBatch(db)
    .set(doc(db, paths.membership(gid, uid)), membership(uid, 'member'))
    .delete(doc(db, paths.request(gid, uid)))
    .commit()
    .catch(rethrow);
}

export async function leaveGroup({ uid, memberships }: Account, gid: string): Promise<void> {
  meter.remove('membership');
  await deleteDoc(doc(db, paths.membership(gid, uid))).catch(rethrow);
  memberships.assume(gid, undefined);
}

/** Takes another out; they may come again. */
export async function removeMember(gid: string, uid: string): Promise<void> {
  const { call } = await import('../callables/call.ts');
  await call('removeMember', { group: gid, uid });
}

/** Removes and shuts out until lifted; an invitation goes with it. */
export async function ban(gid: string, uid: string, by: string, reason: string): Promise<void> {
  meter.remove('membership');
  meter.create('ban');
  meter.remove('invitation');
  await writeBatch(db)
    .delete(doc(db, paths.membership(gid, uid)))
    .delete(doc(db, paths.invitation(gid, uid)))
    .set(doc(db, paths.ban(gid, uid)), toFirestore({ v: 1, uid, by, reason, at: NOW }))
    .commit()
    .catch(rethrow);
}

export async function setRole(gid: string, uid: string, role: Role): Promise<void> {
  meter.update('membership');
  await updateDoc(doc(db, paths.membership(gid, uid)), { role }).catch(rethrow);
}

export async function setLevel({ uid, memberships }: Account, gid: string, { role, level }: Place): Promise<void> {
  meter.update('membership');
  await updateDoc(doc(db, paths.membership(gid, uid)), { level }).catch(rethrow);
  memberships.assume(gid, { role, level });
}
