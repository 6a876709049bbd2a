import { AppError } from '@socialhallbarhet/domain';
import {
  type DocumentReference,
  type DocumentSnapshot,
  type FirestoreError,
  onSnapshot,
  type Query,
  type QuerySnapshot,
} from 'firebase/firestore';
import { isOnline } from '../device/connection.ts';
import { toAppError } from '../errors.ts';

/** So long a server that does not answer is waited for. */
const PATIENCE_MS = 10_000;
const withMetadata = { includeMetadataChanges: true };

/**
 * What the server says of a document or a query, once. The SDK's own `getDoc` gives up with the first connection
 * that fails, or answers from memory where that knows nothing; this waits for the next one.
 * @throws AppError `offline` at once where there is no network, else when nothing came in time; `not-allowed`
 */
export function ask(target: DocumentReference): Promise<DocumentSnapshot>;
export function ask(target: Query): Promise<QuerySnapshot>;
export function ask(target: DocumentReference | Query): Promise<DocumentSnapshot | QuerySnapshot> {
  return new Promise((resolve, reject) => {
    const ends: (() => void)[] = [];
    const end = () => {
      for (const one of ends) one();
    };
    const refuse = (error: unknown) => {
      end();
      reject(toAppError(error));
    };
    const giveUp = () => refuse(new AppError('offline'));
    if (!isOnline.get()) return giveUp();
    const answer = (snapshot: Snapshot) => {
      if (snapshot.metadata.fromCache) return;
      end();
      resolve(snapshot);
    };
    const patience = setTimeout(giveUp, PATIENCE_MS);
    ends.push(() => clearTimeout(patience));
    ends.push(
      isOnline.subscribe(() => {
        if (!isOnline.get()) giveUp();
      }),
    );
    try {
      ends.push(listen(target, answer, refuse));
    } catch (error) {
      // A client that died throws it at once.
      refuse(error);
    }
  });
}

type Snapshot = DocumentSnapshot | QuerySnapshot;

/** `onSnapshot` has one form for documents and one for queries. */
function listen(
  target: DocumentReference | Query,
  onAnswer: (snapshot: Snapshot) => void,
  onError: (error: FirestoreError) => void,
) {
  return target.type === 'document'
    ? onSnapshot(target, withMetadata, onAnswer, onError)
    : onSnapshot(target, withMetadata, onAnswer, onError);
}
