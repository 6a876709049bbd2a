import { NOW, paths, type PowerUse } from '@socialhallbarhet/domain';
import type { Transaction } from '../platform/db.ts';

/**
 * Writes one use of power beside the deed itself, in its transaction: neither is ever there without
 * the other. The id comes from the cause (`powerId`); who may be called twice asks `isLogged` first.
 */
export function logPower(tx: Transaction, id: string, use: Omit<PowerUse, 'at'>): void {
  tx.create(paths.power(id), { v: 1, ...use, at: NOW });
}

/** Whether a deed was done before: then nothing is to be done again. */
export async function isLogged(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.get(paths.power(id))) !== undefined;
}
