import { type PathName, readAs, withoutPrototypes } from '@socialhallbarhet/domain';
import type { DocumentSnapshot } from 'firebase/firestore';
import { reportFault } from './faults.ts';

/** A stored document, or a part of one, cannot be used. */
class BadField extends Error {
  override readonly name = 'BadField';
  readonly code: string;

  constructor(kind: PathName, field: string) {
    super(`${kind}: ${field}`);
    this.code = `${kind}/${field}`
      .toLowerCase()
      .replaceAll(/[^a-z0-9/]/g, '-')
      .slice(0, 40);
  }
}

const told = new Set<string>();

function tellOnce(kind: PathName, field: string): void {
  const fault = new BadField(kind, field);
  if (told.has(fault.code)) return;
  told.add(fault.code);
  reportFault(fault, '/data');
}

/**
 * The one door for what the server says: a document as its read schema lets it be used, maps in it without a prototype.
 * Bad fields and rows are left out, and the operator is told of each kind once. Undefined: there is none, or it cannot
 * be used.
 */
export function decode<T>(kind: PathName, snapshot: DocumentSnapshot): T | undefined {
  if (!snapshot.exists()) return undefined;
  const stored: unknown = withoutPrototypes(snapshot.data({ serverTimestamps: 'estimate' }));
  return readAs(kind, stored, (field) => tellOnce(kind, field)) as T | undefined;
}
