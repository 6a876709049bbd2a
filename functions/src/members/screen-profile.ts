import { screeningLists } from '@socialhallbarhet/content/screening';
import {
  type Case,
  caseIdOf,
  groundOf,
  type Member,
  paths,
  PROFILE_WORDS,
  screen,
  type Sign,
} from '@socialhallbarhet/domain';
import { joinCase } from '../moderation/join-case.ts';
import { isChanged, profileMatter } from '../moderation/matter.ts';
import { readProfile } from '../moderation/redact-profile.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';

/**
 * Screens what a member says of themselves, once for each text. A finding opens a case for the platform's moderators;
 * nothing is hidden. A clean profile needs no reads.
 */
export async function screenProfile({ db, clock }: { db: Db; clock: Clock }, uid: string, told: Member): Promise<void> {
  if (signsOf(told).length === 0) return;
  const cid = caseIdOf.member(uid);
  await db.transaction(async (tx) => {
    const [profile, known] = await Promise.all([readProfile(tx, uid), tx.stored.get<Case>(paths.case(cid))]);
    const why = profile.member ? signsOf(profile.member) : [];
    const matter = profileMatter(profile);
    if (why.length === 0 || (known && !isChanged(known, matter))) return;
    const nowhere = { scope: '', group: '', groupName: '', topic: '', message: '' };
    joinCase(
      tx,
      cid,
      known,
      { kind: 'member', ...nowhere, member: uid },
      {
        event: 'flag',
        what: 'flagged',
        grounds: why.map((sign) => groundOf[sign]),
        signs: why,
        edits: 0,
        digest: '',
        words: matter.words,
        now: new Date(clock.now()),
      },
    );
  });
}

function signsOf(member: Member): readonly Sign[] {
  const words = ['name' as const, ...PROFILE_WORDS].map((field) => member[field] ?? '');
  return screen(words.join('\n'), { newcomer: false, recent: 0 }, screeningLists).why;
}
