import {
  type Case,
  caseIdOf,
  type DecideInput,
  type Ground,
  type Message,
  type Outcome,
  paths,
  type ReportInput,
} from '@socialhallbarhet/domain';
import { decide } from '../moderation/decide.ts';
import { evidence } from '../moderation/evidence.ts';
import { matterOf, seenOf } from '../moderation/matter.ts';
import { messageWritten } from '../conversation/message-written.ts';
import { report } from '../moderation/report.ts';
import type { Caller } from '../platform/caller.ts';
import { screenWaiting } from '../moderation/screen-waiting.ts';
import { settleMember } from '../members/settle-member.ts';
import { tellRuling } from '../moderation/tell-ruling.ts';
import type { createWorld } from './world.ts';

/** Reporting and deciding in a test world. */
export function createModeration(world: ReturnType<typeof createWorld>) {
  const { db, clock, queue } = world;
  let salts = 0;
  const deps = { db, clock, queue, salt: () => `salt-${salts++}` };
  const session = (uid: string, change: Partial<Caller> = {}): Caller => ({
    uid,
    verified: true,
    signedIn: clock.now(),
    ...change,
  });
  const caseOf = (cid: string) => db.get<Case>(paths.case(cid));

  /** Resets the pace of reports. */
  const rested = async () => db.deleteAll((await db.query({ name: 'x', from: 'paces' })).map(({ path }) => path));

  return {
    deps,
    session,
    caseOf,
    about: caseIdOf,
    moderator: (uid: string) => world.set(paths.roles(uid), { moderator: true }),
    async report(uid: string, gid: string, mid: string, ground: Ground = 'threat', words = '') {
      await rested();
      return report(deps, input({ kind: 'message', group: gid, message: mid }, ground, words), session(uid));
    },
    async reportMember(uid: string, member: string, ground: Ground = 'impersonation') {
      await rested();
      return report(deps, input({ kind: 'member', member }, ground, ''), session(uid));
    },
    async reportGroup(uid: string, group: string, ground: Ground = 'spam') {
      await rested();
      return report(deps, input({ kind: 'group', group }, ground, ''), session(uid));
    },
    evidence: (uid: string, cid: string) => evidence({ db, clock }, cid, session(uid)),
    /** Decides the current turn of the case. */
    async decide(
      uid: string,
      cid: string,
      what: { outcome?: Outcome; ground?: Ground; facts?: string; title?: boolean; seen?: string } = {},
      who: Partial<Caller> = {},
    ) {
      const found = await caseOf(cid);
      const turn = found?.turn ?? 1;
      const hide = { outcome: 'hide', ground: 'threat', title: false } as const;
      const facts = 'Meddelandet hotar en namngiven person.';
      const rest = what.outcome === 'keep' ? { outcome: 'keep' as const } : hide;
      const seen = found ? seenOf(await matterOf(db, found)) : '0'.repeat(64);
      await decide(deps, { case: cid, turn, seen, facts, ...rest, ...what } as DecideInput, session(uid, who));
    },
    /** Runs the triggers of a decision once. */
    async follow(cid: string) {
      const found = await caseOf(cid);
      if (found && found.message !== '') {
        const after = await db.get<Message>(paths.message(found.group, found.message));
        await messageWritten(world.deps, found.group, found.message, { before: undefined, after });
      }
      if (found?.kind === 'member') await settleMember(world.deps, found.member);
      await tellRuling(deps, cid);
      if (found && found.group !== '') await screenWaiting(world.deps, found.group, undefined, found.member);
    },
  };
}

const input = (target: ReportInput['target'], ground: Ground, words: string): ReportInput => ({
  target,
  ground,
  words,
  goodFaith: true,
});
