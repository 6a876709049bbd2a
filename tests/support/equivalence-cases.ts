import * as domain from '@socialhallbarhet/domain';
import { paths } from '@socialhallbarhet/domain';
import { deleteDoc, doc, Timestamp } from 'firebase/firestore';
import type * as v from 'valibot';
import * as one from './documents.ts';
import { put, together } from './requests.ts';
import { EARLIER, type Doc, type RulesEnv } from './rules-env.ts';

/** One write schema of the domain, and the write for which the rules must agree with it. */
export interface WriteCase {
  readonly schema: v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };
  /** What both accept. */
  readonly good: (uid: string) => Doc;
  /** Fields for which the rules demand one value (the author, the place, the value before). */
  readonly bound: (uid: string) => Doc;
  readonly write: (env: RulesEnv, uid: string, data: Doc) => Promise<unknown>;
  /** Deletes an allowed write, so that the same person can write again. */
  readonly undo?: (env: RulesEnv, uid: string) => Promise<unknown>;
}

/** Each person has a group of their own by their own name, and belongs nowhere else. */
export function equivalenceScene(uids: readonly string[]): Record<string, Doc> {
  const documents: Record<string, Doc> = {
    [paths.member('otto')]: one.aMember(),
    [paths.group('open')]: one.aGroup('olga'),
    [paths.group('closed')]: one.aGroup('olga', { kind: 'closed' }),
  };
  for (const uid of uids) {
    Object.assign(documents, {
      [paths.member(uid)]: one.aMember(),
      [paths.standing(uid)]: { writeAfter: new Timestamp(0, 0), trusted: true },
      [paths.consents(`${uid}-new`)]: one.someConsents(),
      [paths.group(uid)]: one.aGroup(uid),
      [paths.membership(uid, uid)]: one.aMembership(uid, 'owner'),
      [paths.topic(uid, 't1')]: one.aTopic(uid, 'm1'),
      [paths.message(uid, 'm1')]: one.aMessage(uid, 't1'),
    });
  }
  return documents;
}

const erase = (env: RulesEnv, path: string) => deleteDoc(doc(env.server(), path));
const uneditMessage = async (env: RulesEnv, uid: string) => {
  await env.seed({ [paths.message(uid, 'm1')]: one.aMessage(uid, 't1') });
  await erase(env, paths.version(uid, 'm1', 0));
};
const fresh = () => crypto.randomUUID();

export const CASES: Readonly<Record<string, WriteCase>> = {
  memberCreate: {
    schema: domain.memberCreate,
    good: () => one.aMember(),
    bound: () => ({}),
    write: (env, uid, data) => put(env.as(`${uid}-new`), paths.member(`${uid}-new`), data),
    undo: (env, uid) => erase(env, paths.member(`${uid}-new`)),
  },
  memberUpdate: {
    schema: domain.memberUpdate,
    good: () => one.aMember({ at: EARLIER }),
    bound: () => ({ at: EARLIER }),
    write: (env, uid, data) => put(env.as(uid), paths.member(uid), data),
  },
  consents: {
    schema: domain.consents,
    good: () => one.someConsents(),
    bound: () => ({}),
    write: (env, uid, data) => put(env.as(uid), paths.consents(uid), data),
  },
  settings: {
    schema: domain.settings,
    good: () => one.someSettings(),
    bound: () => ({}),
    write: (env, uid, data) => put(env.as(uid), paths.settings(uid), data),
  },
  groupCreate: {
    schema: domain.groupCreate,
    good: (uid) => one.aGroup(uid),
    bound: (uid) => ({ createdBy: uid }),
    write: (env, uid, data) => {
      const gid = fresh();
      return together(env.as(uid), {
        [paths.group(gid)]: data,
        [paths.membership(gid, uid)]: one.aMembership(uid, 'owner'),
      });
    },
  },
  groupUpdate: {
    schema: domain.groupUpdate,
    good: (uid) => one.aGroup(uid, { at: EARLIER }),
    bound: (uid) => ({ createdBy: uid, at: EARLIER, kind: 'open' }),
    write: (env, uid, data) => put(env.as(uid), paths.group(uid), data),
  },
  membershipCreate: {
    schema: domain.membershipCreate,
    good: (uid) => one.aMembership(uid, 'member'),
    bound: (uid) => ({ uid, role: 'member' }),
    write: (env, uid, data) => put(env.as(uid), paths.membership('open', uid), data),
    undo: (env, uid) => erase(env, paths.membership('open', uid)),
  },
  requestCreate: {
    schema: domain.requestCreate,
    good: (uid) => one.aRequest(uid),
    bound: (uid) => ({ uid }),
    write: (env, uid, data) => put(env.as(uid), paths.request('closed', uid), data),
    undo: (env, uid) => erase(env, paths.request('closed', uid)),
  },
  invitationCreate: {
    schema: domain.invitationCreate,
    good: (uid) => one.anInvitation('otto', uid),
    bound: (uid) => ({ uid: 'otto', by: uid }),
    write: (env, uid, data) => put(env.as(uid), paths.invitation(uid, 'otto'), data),
    undo: (env, uid) => erase(env, paths.invitation(uid, 'otto')),
  },
  banCreate: {
    schema: domain.banCreate,
    good: (uid) => one.aBan('otto', uid),
    bound: (uid) => ({ uid: 'otto', by: uid }),
    write: (env, uid, data) => put(env.as(uid), paths.ban(uid, 'otto'), data),
    undo: (env, uid) => erase(env, paths.ban(uid, 'otto')),
  },
  topicCreate: {
    schema: domain.topicCreate,
    good: (uid) => one.aTopic(uid, 'its-lead'),
    bound: (uid) => ({ createdBy: uid, lead: 'its-lead' }),
    write: (env, uid, data) => {
      const [tid, mid] = [fresh(), one.ownId(uid)];
      return together(env.as(uid), {
        [paths.topic(uid, tid)]: data['lead'] === 'its-lead' ? { ...data, lead: mid } : data,
        [paths.message(uid, mid)]: one.aMessage(uid, tid),
      });
    },
  },
  topicUpdate: {
    schema: domain.topicUpdate,
    good: (uid) => one.aTopic(uid, 'm1', { at: EARLIER }),
    bound: (uid) => ({ createdBy: uid, lead: 'm1', at: EARLIER }),
    write: (env, uid, data) => put(env.as(uid), paths.topic(uid, 't1'), data),
    undo: (env, uid) => env.seed({ [paths.topic(uid, 't1')]: one.aTopic(uid, 'm1') }),
  },
  messageCreate: {
    schema: domain.messageCreate,
    good: (uid) => one.aMessage(uid, 't1'),
    bound: (uid) => ({ author: uid, topic: 't1', topics: ['t1'], replyTo: '' }),
    write: (env, uid, data) => put(env.as(uid), paths.message(uid, one.ownId(uid)), data),
  },
  heldCreate: {
    schema: domain.heldCreate,
    good: (uid) => one.aHeld(uid, 't1'),
    bound: (uid) => ({ author: uid }),
    write: (env, uid, data) => put(env.as(uid), paths.held(uid, one.ownId(uid)), data),
  },
  messageEdit: {
    schema: domain.messageEdit,
    good: () => ({ text: 'Bättre ord.', edits: 1, changed: domain.NOW }),
    bound: () => ({ edits: 1 }),
    write: (env, uid, data) => {
      const { text: _, edits: __, changed: ___, ...kept } = one.aMessage(uid, 't1', { at: EARLIER });
      return together(env.as(uid), {
        [paths.message(uid, 'm1')]: { ...kept, ...data },
        [paths.version(uid, 'm1', 0)]: one.aVersion(uid, { at: EARLIER }),
      });
    },
    undo: uneditMessage,
  },
  versionCreate: {
    schema: domain.versionCreate,
    good: (uid) => one.aVersion(uid, { at: EARLIER }),
    bound: (uid) => one.aVersion(uid, { at: EARLIER }),
    write: (env, uid, data) =>
      together(env.as(uid), {
        [paths.message(uid, 'm1')]: one.aMessage(uid, 't1', { text: 'Bättre ord.', edits: 1, at: EARLIER }),
        [paths.version(uid, 'm1', 0)]: data,
      }),
    undo: uneditMessage,
  },
};
