import { screeningLists } from '@socialhallbarhet/content/screening';
import {
  type Case,
  caseIdOf,
  groundOf,
  HIDDEN_NAME,
  paths,
  screen,
  SERVER_LIMITS,
  serverQueries,
} from '@socialhallbarhet/domain';
import { isFindable, isLookedAt, wordsDigest } from './settle-listed.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { joinCase } from '../moderation/join-case.ts';
import { isChanged } from '../moderation/matter.ts';
import { cardMatter, readCard } from './redact-card.ts';

/**
 * Looks at the words of a group's card, once for each text. A finding opens a case for the platform's moderators, and so
 * does a card that waits to be listed: of one member as many at a time as are listed a day, so that nobody fills the queue.
 * Returns 1 if a case was opened or changed.
 */
export function screenCard({ db, clock }: { db: Db; clock: Clock }, gid: string): Promise<number> {
  const cid = caseIdOf.group(gid);
  return db.transaction(async (tx) => {
    const [card, known] = await Promise.all([readCard(tx, gid), tx.stored.get<Case>(paths.case(cid))]);
    const { group, review } = card;
    if (!group || group.name === HIDDEN_NAME || review?.digest === wordsDigest(group)) return 0;
    const matter = cardMatter(card);
    const { why } = screen(matter.words.join('\n'), { newcomer: false, recent: 0 }, screeningLists);
    const waits = isFindable(group) && !(await isLookedAt(tx, group, review));
    if (!waits && why.length === 0) return 0;
    if (known && !isChanged(known, matter)) return 0;
    const member = group.createdBy;
    if (known?.state !== 'open' && why.length === 0) {
      const about = await tx.query<Case>(serverQueries.casesAbout(member));
      const waiting = about.filter(({ data }) => data.kind === 'group' && data.state === 'open');
      if (waiting.length >= SERVER_LIMITS.groupsListedPerDay) return 0;
    }
    const subject = {
      kind: 'group',
      scope: '',
      group: gid,
      groupName: group.name,
      topic: '',
      message: '',
      member,
    } as const;
    joinCase(tx, cid, known, subject, {
      event: 'flag',
      what: waits ? 'held' : 'flagged',
      grounds: why.length > 0 ? why.map((sign) => groundOf[sign]) : ['other'],
      signs: why,
      edits: 0,
      digest: '',
      words: matter.words,
      now: new Date(clock.now()),
    });
    return 1;
  });
}
