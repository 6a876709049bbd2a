import {
  AppError,
  type Case,
  caseIdOf,
  type Group,
  HIDDEN_NAME,
  type Invitation,
  may,
  type Member,
  type Membership,
  type Message,
  paths,
  type Report,
  type ReportAnswer,
  type ReportInput,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Reader } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { refOf } from '../platform/ids.ts';
import { digestOf } from './case-log.ts';
import { joinCase, scopeOf, type Subject } from './join-case.ts';
import { profileMatter } from './matter.ts';
import { cardMatter, readCard } from '../groups/redact-card.ts';
import { isFindable } from '../groups/settle-listed.ts';
import { paced } from '../platform/pace.ts';
import { type Caller, requireVerified } from '../platform/caller.ts';
import { tellReceipt } from './tell-ruling.ts';

export interface ReportDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly queue: MailQueue;
  readonly salt: () => string;
}

const PACE = { max: SERVER_LIMITS.reportsPerHour, windowMs: 60 * 60_000 };

/**
 * Somebody reports a message, a member or a group's card. What they may not read does not exist for them: the answer
 * is the same. A second report by the same person about the same changes nothing and has the same receipt.
 * @throws AppError `not-found`, `not-allowed` (oneself), `too-many`, and those of `requireVerified`.
 */
export async function report(deps: ReportDeps, input: ReportInput, caller: Caller | undefined): Promise<ReportAnswer> {
  const { db, clock, salt } = deps;
  const { uid } = requireVerified(caller);
  const { target, ground, words } = input;
  const cid = cidOf(target);
  const known = await db.transaction(async (tx) => {
    const [{ subject, edits, words: about }, mine, stands] = await Promise.all([
      subjectOf(tx, target, uid),
      tx.get<Report>(paths.report(cid, uid)),
      tx.stored.get<Case>(paths.case(cid)),
    ]);
    if (subject.member === uid) throw new AppError('not-allowed');
    if (mine) return true;
    // Only of what they may read: what is refused above is refused alike, however often it is asked.
    const count = await paced(tx, clock, 'report', `member/${uid}`, PACE);
    const now = new Date(clock.now());
    const own = salt();
    count();
    joinCase(tx, cid, stands, subject, {
      event: 'report',
      what: 'reported',
      grounds: [ground],
      signs: [],
      edits,
      digest: digestOf(own, words),
      words: about,
      now,
    });
    tx.create(paths.report(cid, uid), { v: 1, uid, ground, words, edits, salt: own, at: now });
    return false;
  });
  await tellReceipt(deps, cid, uid);
  return { ref: refOf(cid), known };
}

function cidOf(target: ReportInput['target']): string {
  if (target.kind === 'group') return caseIdOf.group(target.group);
  return target.kind === 'message' ? caseIdOf.message(target.group, target.message) : caseIdOf.member(target.member);
}

/** The card of a group, for those who may read it: everybody, or of a hidden one its members and the invited. */
async function cardOf(reader: Reader, gid: string, uid: string) {
  const [card, membership, invitation] = await Promise.all([
    readCard(reader, gid),
    reader.get<Membership>(paths.membership(gid, uid)),
    reader.get<Invitation>(paths.invitation(gid, uid)),
  ]);
  const { group } = card;
  const mayRead = group && (isFindable(group) || may(membership?.role, 'read') || invitation);
  if (!mayRead || group.name === HIDDEN_NAME) throw new AppError('not-found');
  const about = { kind: 'group', scope: '', group: gid, groupName: group.name } as const;
  const subject: Subject = { ...about, topic: '', message: '', member: group.createdBy };
  return { subject, edits: 0, words: cardMatter(card).words };
}

/** @throws AppError `not-found` for everything that the reporter may not read. */
async function subjectOf(reader: Reader, target: ReportInput['target'], uid: string) {
  const reporter = await reader.get<Member>(paths.member(uid));
  if (!reporter) throw new AppError('not-found');
  if (target.kind === 'member') {
    const member = await reader.get<Member>(paths.member(target.member));
    if (!member) throw new AppError('not-found');
    const subject: Subject = {
      kind: 'member',
      scope: '',
      group: '',
      groupName: '',
      topic: '',
      message: '',
      member: target.member,
    };
    return { subject, edits: 0, words: profileMatter({ member, hidden: undefined }).words };
  }
  if (target.kind === 'group') return cardOf(reader, target.group, uid);
  const { group: gid, message: mid } = target;
  const [group, membership, message] = await Promise.all([
    reader.get<Group>(paths.group(gid)),
    reader.get<Membership>(paths.membership(gid, uid)),
    reader.get<Message>(paths.message(gid, mid)),
  ]);
  if (!group || !may(membership?.role, 'read') || message?.state !== 'visible') throw new AppError('not-found');
  const subject: Subject = {
    kind: 'message',
    scope: await scopeOf(reader, gid, message.author),
    group: gid,
    groupName: group.name,
    topic: message.topic,
    message: mid,
    member: message.author,
  };
  return { subject, edits: message.edits, words: [message.text] };
}
