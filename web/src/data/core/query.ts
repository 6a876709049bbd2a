import type { NamedQuery } from '@socialhallbarhet/domain';
import { collection, collectionGroup, limit, orderBy, type Query, query, where } from 'firebase/firestore';
import { db } from './firebase.ts';

/** A named query of the domain as the SDK's. */
export function toQuery(named: NamedQuery): Query {
  return query(
    named.group ? collectionGroup(db, named.from) : collection(db, named.from),
    ...(named.where ?? []).map(([field, operator, value]) => where(field, operator, value)),
    ...(named.orderBy ?? []).map(([field, direction]) => orderBy(field, direction)),
    ...(named.limit ? [limit(named.limit)] : []),
  );
}
