import { type Fanout, levelsFor, type NamedQuery, type News, queries, serverQueries } from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';

/** One member whom a broadcast passes, and whether they want it. */
export interface Recipient {
  readonly uid: string;
  readonly wants: boolean;
}

type Target = Pick<Fanout, 'group' | 'item'>;

/** What a kind of broadcast says and to whom; each capability registers its own in `kinds.ts`. */
export interface Source {
  /** The id of the notifications that it makes. */
  cause(job: Target): string;
  /** What the notifications say now; nothing when it is over. Asked anew for every chunk. */
  news(reader: Reader, job: Fanout): Promise<News | undefined>;
  /** The next recipients after a uid, at most `limit`, in the order of their uids. */
  recipients(reader: Reader, job: Fanout, after: string, limit: number): Promise<Recipient[]>;
  /** All of them, to be counted for the progress that the sender watches. */
  everyone(job: Target): NamedQuery;
}

/** The members of a group who want this kind, or every member where there is no group; all but the sender. */
export function membersWho(kind: News['kind']): Pick<Source, 'recipients' | 'everyone'> {
  return {
    async recipients(reader, { group, by }, after, limit) {
      const next = group
        ? serverQueries.membershipsAfter(group, levelsFor(kind), after, limit)
        : serverQueries.membersAfter(after, limit);
      const found = await reader.query(next);
      return found.map(({ id }) => ({ uid: id, wants: id !== by }));
    },
    everyone: ({ group }) => (group ? queries.memberships(group) : serverQueries.allMembers()),
  };
}
