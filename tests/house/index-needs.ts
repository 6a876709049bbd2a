import type { NamedQuery } from '@socialhallbarhet/domain';

/** What Firestore needs for a query, derived from its filters and orders; the local server needs nothing. */

interface IndexField {
  readonly fieldPath: string;
  readonly order?: 'ASCENDING' | 'DESCENDING';
  readonly arrayConfig?: 'CONTAINS';
}
interface Index {
  readonly collectionGroup: string;
  readonly queryScope: 'COLLECTION' | 'COLLECTION_GROUP';
  readonly fields: readonly IndexField[];
}
export interface IndexFile {
  readonly indexes: readonly Index[];
  readonly fieldOverrides: readonly {
    readonly collectionGroup: string;
    readonly fieldPath: string;
    readonly indexes: readonly { readonly queryScope: string }[];
  }[];
}

const collectionOf = ({ from }: NamedQuery) => from.slice(from.lastIndexOf('/') + 1);

/**
 * The composite index of a query, or none where single-field indexes do: one field only, or equalities
 * alone (these are merged).
 */
export function compositeFor(query: NamedQuery): Index | undefined {
  const where = query.where ?? [];
  const equal = where.filter(([, op]) => op === '==' || op === 'in').map(([field]) => field);
  const contains = where.filter(([, op]) => op === 'array-contains').map(([field]) => field);
  const range = where.filter(([, op]) => ['<', '<=', '>', '>='].includes(op)).map(([field]) => field);
  const orders = new Map((query.orderBy ?? []).filter(([field]) => !equal.includes(field)));
  // Every index ends with the name, ascending.
  if (orders.get('__name__') === 'asc') orders.delete('__name__');
  // A range without an order is read in ascending order of its field.
  for (const field of range) if (field !== '__name__' && !orders.has(field)) orders.set(field, 'asc');
  const fields: IndexField[] = [
    ...contains.map((fieldPath) => ({ fieldPath, arrayConfig: 'CONTAINS' as const })),
    ...equal.map((fieldPath) => ({ fieldPath, order: 'ASCENDING' as const })),
    ...[...orders].map(([fieldPath, way]) => ({
      fieldPath,
      order: way === 'asc' ? ('ASCENDING' as const) : ('DESCENDING' as const),
    })),
  ];
  if (orders.size === 0 || fields.length < 2) return undefined;
  return {
    collectionGroup: collectionOf(query),
    queryScope: query.group ? 'COLLECTION_GROUP' : 'COLLECTION',
    fields,
  };
}

export function singleFieldsOf(query: NamedQuery): { collection: string; field: string }[] {
  const fields = [...(query.where ?? []), ...(query.orderBy ?? [])].map(([field]) => field);
  return [...new Set(fields)].map((field) => ({ collection: collectionOf(query), field }));
}

export function exempted(file: IndexFile, one: { collection: string; field: string }): boolean {
  return file.fieldOverrides.some(
    ({ collectionGroup, fieldPath, indexes }) =>
      collectionGroup === one.collection && fieldPath === one.field && indexes.length === 0,
  );
}
