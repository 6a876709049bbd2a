import { randomUUID } from 'node:crypto';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { createDb, type Db } from '../platform/db.ts';

/** For tests: the real SDK on a local server, in a project of its own. */
export function testDb(port: number): {
  db: Db;
  all: () => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
} {
  // Else the SDK asks a metadata server that no test machine has.
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const projectId = `demo-${randomUUID()}`;
  const firestore = getFirestore(initializeApp({ projectId }, projectId));
  firestore.settings({ host: `127.0.0.1:${port}`, ssl: false });

  /** Every document by path, to compare two states as a whole. */
  const all = async () => {
    const found: Record<string, unknown> = {};
    const visit = async (collections: Awaited<ReturnType<typeof firestore.listCollections>>) => {
      const refs = (await Promise.all(collections.map((collection) => collection.listDocuments()))).flat();
      if (refs.length === 0) return;
      for (const document of await firestore.getAll(...refs))
        if (document.exists) found[document.ref.path] = document.data();
      await visit((await Promise.all(refs.map((ref) => ref.listCollections()))).flat());
    };
    await visit(await firestore.listCollections());
    return found;
  };
  return { db: createDb(firestore), all, close: () => firestore.terminate() };
}
