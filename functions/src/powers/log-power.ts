import { NOW, paths, type PowerUse } from '@socialhallbarhet/domain';
import type { Transaction } from '../platform/db.ts';

/**
 * Logs one use of power in the transaction of the action itself, so that neither exists without the other. The id comes
 * from the cause (`powerId`); a use case that may run twice checks `isLogged` first.
 */
export function logPower(tx: Transaction, id: string, use: Omit<PowerUse, 'at'>): void {
  tx.create(paths.power(id), { v: 1, ...use, at: NOW });
}

/** Whether the action was done before and must not be repeated. */
export async function isLogged(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.get(paths.power(id))) !== undefined;
}
