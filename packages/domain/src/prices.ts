import { type PathName, PATHS } from './paths.ts';
import type { Lookups } from './shared/document.ts';

/**
 * The documents that the rules look up (`get`, `exists`) when a path is read or written: each is a billed read, once
 * per evaluation. A listener pays again at every update of its results.
 */
export const LOOKUPS = {
  read: lookupsOf('read'),
  create: lookupsOf('create'),
  update: lookupsOf('update'),
  delete: lookupsOf('delete'),
} as const;

function lookupsOf(operation: keyof Lookups): Readonly<Partial<Record<PathName, number>>> {
  const all = Object.entries(PATHS).map(([name, { lookups }]) => [name, lookups[operation]] as const);
  return Object.fromEntries(all.filter(([, n]) => n !== undefined));
}

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
