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
import type { Account } from '../session/account.ts';
import { newId } from '../ids.ts';
import { type Live, type Loaded, valueOf } from '../live.ts';
import { observeDocument, observeQuery } from '../core/observe.ts';
import { remove, set, update, write } from '../core/write.ts';

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

const membership = (gid: string, uid: string, role: Role) =>
  set('membership', [gid, uid], { v: 1, uid, role, level: 'mentions', at: NOW });

/** Starts a group with its starter as owner; answers with its id. */
export async function startGroup({ uid, memberships }: Account, card: GroupCard): Promise<string> {
  const gid = newId();
  await write([
    set('group', [gid], { v: 1, ...card, createdBy: uid, at: NOW, changed: NOW }),
    membership(gid, uid, 'owner'),
  ]);
  memberships.assume(gid, { role: 'owner', level: 'mentions' });
  return gid;
}

export const saveCard = (gid: string, card: Omit<GroupCard, 'kind'>): Promise<void> =>
  write([update('group', [gid], { ...card, changed: NOW })]);

export async function joinGroup({ uid, memberships }: Account, gid: string): Promise<void> {
  await write([membership(gid, uid, 'member')]);
  memberships.assume(gid, { role: 'member', level: 'mentions' });
}

/** Asks to be let in to a closed group. */
export const askToJoin = (gid: string, uid: string, text: string): Promise<void> =>
  write([set('request', [gid, uid], { v: 1, uid, text, at: NOW })]);

/** Takes back one's own request, or turns down another's. */
export const removeRequest = (gid: string, uid: string): Promise<void> => write([remove('request', [gid, uid])]);

/** Lets somebody come in without asking, once they say yes. */
export const invite = (gid: string, uid: string, by: string): Promise<void> =>
  write([set('invitation', [gid, uid], { v: 1, uid, by, at: NOW })]);

/** Declines one's own invitation, or takes another's back. */
export const endInvitation = (gid: string, uid: string): Promise<void> => write([remove('invitation', [gid, uid])]);

/** Comes in; a question that was asked meanwhile needs no answer any more. */
export async function acceptInvitation({ uid, memberships }: Account, gid: string): Promise<void> {
  await write([membership(gid, uid, 'member'), remove('invitation', [gid, uid]), remove('request', [gid, uid])]);
  memberships.assume(gid, { role: 'member', level: 'mentions' });
}

export const admit = (gid: string, uid: string): Promise<void> =>
  write([membership(gid, uid, 'member'), remove('request', [gid, uid])]);

export async function leaveGroup({ uid, memberships }: Account, gid: string): Promise<void> {
  await write([remove('membership', [gid, uid])]);
  memberships.assume(gid, undefined);
}

/** Takes another out; they may come again. */
export async function removeMember(gid: string, uid: string): Promise<void> {
  const { call } = await import('../callables/call.ts');
  await call('removeMember', { group: gid, uid });
}

/** Removes and shuts out until lifted; an invitation goes with it. */
export const ban = (gid: string, uid: string, by: string, reason: string): Promise<void> =>
  write([
    // First: it alone tells, after an unclear answer, that all of this was written.
    set('ban', [gid, uid], { v: 1, uid, by, reason, at: NOW }),
    remove('membership', [gid, uid]),
    remove('invitation', [gid, uid]),
  ]);

export const setRole = (gid: string, uid: string, role: Role): Promise<void> =>
  write([update('membership', [gid, uid], { role })]);

export async function setLevel({ uid, memberships }: Account, gid: string, { role, level }: Place): Promise<void> {
  await write([update('membership', [gid, uid], { level })]);
  memberships.assume(gid, { role, level });
}
