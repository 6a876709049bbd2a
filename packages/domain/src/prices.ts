import type { PathName } from './paths.ts';

/**
 * What the rules look up (`get`, `exists`) when a path is read or written, in documents: each is
 * a billed read, once per evaluation. A listener pays again at every update of its results.
 */
export const LOOKUPS = {
  read: {
    // None for a group that anyone may find; one for a member of a hidden one, two for the invited.
    group: 0,
    roster: 1,
    activity: 1,
    topic: 1,
    message: 1,
    version: 2,
    request: 1,
    invitation: 1,
    ban: 1,
    membership: 0,
    // One for a group's, none for those to all.
    event: 1,
    registration: 0,
    power: 1,
    groupAnnouncement: 1,
    case: 2,
    caseEntry: 3,
    held: 0,
  },
  create: {
    member: 2,
    group: 3,
    // Of a group that anyone may join; the invited cost one more.
    membership: 4,
    request: 5,
    invitation: 5,
    ban: 4,
    topic: 3,
    message: 3,
    version: 1,
    held: 2,
  },
  update: { member: 1, group: 2, membership: 2, topic: 2, message: 4 },
  delete: { membership: 2, request: 2, invitation: 2, ban: 2 },
} as const satisfies Record<string, Partial<Record<PathName, number>>>;

/** A message that answers another: that one is looked up too, to be of the same topic. */
export const REPLY_LOOKUPS = 1;

/**
 * Firestore list prices, USD per 100 000 operations in a single European region (europe-north1),
 * and the exchange rate the cost table uses. Source: cloud.google.com/firestore/pricing, from
 * memory in 2026; check before a budget rests on it.
 */
export const USD_PER_100K = { reads: 0.03, writes: 0.09, deletes: 0.01 } as const;
export const ORE_PER_USD = 1050;

/** Cost in öre of so many billed operations. */
export function costInOre(reads: number, writes: number, deletes = 0): number {
  const usd = (reads * USD_PER_100K.reads + writes * USD_PER_100K.writes + deletes * USD_PER_100K.deletes) / 100_000;
  return usd * ORE_PER_USD;
}
