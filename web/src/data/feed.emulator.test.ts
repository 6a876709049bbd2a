import { NOW, paths } from '@socialhallbarhet/domain';
import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  initializeFirestore,
  memoryLocalCache,
  setDoc,
  Timestamp,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { toFirestore } from './convert.ts';
import { type Feed, createFeed } from './feed.ts';
import { memoryStore } from './memory-store.ts';
import { meter } from './meter.ts';

const here = vi.hoisted(() => ({ db: undefined as Firestore | undefined }));
vi.mock('./firebase.ts', () => ({
  get db() {
    return here.db;
  },
}));

const projectId = `demo-feed-${crypto.randomUUID().slice(0, 8)}`;
const apps: FirebaseApp[] = [];
function connect(token: string | { sub: string; email_verified: boolean }): Firestore {
  const app = initializeApp({ projectId, apiKey: 'local' }, crypto.randomUUID());
  apps.push(app);
  const db = initializeFirestore(app, { localCache: memoryLocalCache() });
  connectFirestoreEmulator(db, '127.0.0.1', inject('firestorePort'), {
    mockUserToken: token as { sub: string; email_verified: boolean },
  });
  return db;
}

let server: Firestore;
beforeAll(async () => {
  server = connect('owner');
  await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'member', level: 'all' });
  here.db = connect({ sub: 'amina', email_verified: true });
});
afterAll(() => Promise.all(apps.map((app) => deleteApp(app))));

type Watched = Feed & { close(): void };
const open: Watched[] = [];
afterEach(() => {
  for (const feed of open.splice(0)) feed.close();
});
function listen(tid: string, store = memoryStore(), behind = 0, overlapSeconds = 10): Watched {
  const ignore = () => {};
  const feed = createFeed(store, 'g', tid, () => behind, ignore, overlapSeconds);
  let close: (() => void) | undefined = feed.conversation.subscribe(() => {});
  const watched = {
    ...feed,
    close() {
      close?.();
      close = undefined;
    },
  };
  open.push(watched);
  return watched;
}
const texts = (feed: Feed) => feed.conversation.get().messages.map((message) => message.text);
const sees = (feed: Feed, expected: string[]) => vi.waitFor(() => expect(texts(feed)).toEqual(expected));

function write(tid: string, id: string, text = id) {
  const message = {
    v: 1,
    topic: tid,
    topics: [tid],
    author: 'b',
    text,
    replyTo: '',
    edits: 0,
    state: 'visible',
    at: NOW,
    changed: NOW,
  };
  return setDoc(doc(server, paths.message('g', id)), toFirestore(message));
}
/** So many messages of last year, a minute apart. */
async function history(tid: string, count: number) {
  const start = Timestamp.now().seconds - 365 * 86_400;
  const batch = writeBatch(server);
  for (let n = 1; n <= count; n++) {
    const at = new Timestamp(start + n * 60, 0);
    const message = {
      v: 1,
      topic: tid,
      topics: [tid],
      author: 'b',
      text: `#${n}`,
      replyTo: '',
      edits: 0,
      state: 'visible',
      at,
      changed: at,
    };
    batch.set(doc(server, paths.message('g', `${tid}-${n}`)), message);
  }
  await batch.commit();
}
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `#${from + i}`);

describe('feed', () => {
  it('FEED-1 A listens, B writes, A sees, in the order of the server', async () => {
    const feed = listen('one');
    await vi.waitFor(() => expect(feed.conversation.get().settled).toBe(true));
    await write('one', 'm1');
    await sees(feed, ['m1']);
    await write('one', 'm2');
    await sees(feed, ['m1', 'm2']);
  });

  it('FEED-2 a topic never opened here gets one page; older ones come on demand until the beginning', async () => {
    await history('two', 120);
    const feed = listen('two');
    await sees(feed, numbers(71, 120));
    expect(feed.conversation.get().hasOlder).toBe(true);
    await feed.older();
    expect(texts(feed)).toEqual(numbers(21, 120));
    await feed.older();
    expect(texts(feed)).toEqual(numbers(1, 120));
    expect(feed.conversation.get().hasOlder).toBe(false);
  });

  it('FEED-3 reopening paints what the device has and costs only what changed', async () => {
    await history('three', 60);
    const store = memoryStore();
    const start = meter.bill().reads;
    const spent = () => meter.bill().reads - start;
    const first = listen('three', store);
    // A page of 50, the listener's answer with its overlap of one, and a membership look-up for each.
    await vi.waitFor(() => expect(spent()).toBe(51 + 2));
    first.close();
    await write('three', 'news');
    const again = listen('three', store);
    await sees(again, [...numbers(11, 60), 'news']);
    // The news, the overlap, and one look-up.
    await vi.waitFor(() => expect(spent()).toBe(53 + 3));
  });

  it('FEED-10 listened to long enough, a topic is reopened without asking for its last message again', async () => {
    await history('ten', 3);
    const store = memoryStore();
    const start = meter.bill().reads;
    const spent = () => meter.bill().reads - start;
    const first = listen('ten', store, 0, 1);
    const marked = (complete: boolean) =>
      vi.waitFor(async () => expect(await store.topicMark('ten')).toMatchObject({ complete }), { timeout: 10_000 });
    await marked(true);
    // A page of 3 and the listener's answer, with a look-up for each.
    expect(spent()).toBe(3 + 1 + 2);
    await write('ten', 'news');
    await marked(false);
    await marked(true);
    first.close();
    await write('ten', 'more');
    const before = spent();
    const again = listen('ten', store);
    await sees(again, ['#1', '#2', '#3', 'news', 'more']);
    await vi.waitFor(() => expect(spent() - before).toBe(1 + 1));
  });

  it('FEED-4 an edit reaches an open feed, and a closed one when it is opened again', async () => {
    const store = memoryStore();
    const feed = listen('four', store);
    await vi.waitFor(() => expect(feed.conversation.get().settled).toBe(true));
    await write('four', 'e1', 'before');
    await sees(feed, ['before']);
    const edit = (text: string) =>
      updateDoc(doc(server, paths.message('g', 'e1')), toFirestore({ text, changed: NOW }));
    await edit('after');
    await sees(feed, ['after']);
    feed.close();
    await edit('while away');
    await sees(listen('four', store), ['while away']);
  });

  it('FEED-5 an edit of a message below what is painted leaves no hole', async () => {
    await history('five', 120);
    const feed = listen('five');
    await sees(feed, numbers(71, 120));
    await updateDoc(doc(server, paths.message('g', 'five-5')), toFirestore({ text: 'edited', changed: NOW }));
    await write('five', 'last');
    await sees(feed, [...numbers(71, 120), 'last']);
    await feed.older();
    await feed.older();
    expect(texts(feed).slice(3, 6)).toEqual(['#4', 'edited', '#6']);
  });

  it('FEED-6 the same holds for the older part of the store', async () => {
    await history('six', 120);
    const store = memoryStore();
    const first = listen('six', store);
    await sees(first, numbers(71, 120));
    await first.older();
    first.close();
    const again = listen('six', store);
    await sees(again, numbers(71, 120));
    await updateDoc(doc(server, paths.message('g', 'six-30')), toFirestore({ text: 'edited', changed: NOW }));
    await write('six', 'last');
    await sees(again, [...numbers(71, 120), 'last']);
    await again.older();
    expect(texts(again).slice(8, 11)).toEqual(['#29', 'edited', '#31']);
  });

  it('FEED-7 far behind, a fresh page replaces the long way', async () => {
    await history('seven', 60);
    const store = memoryStore();
    await store.settle({ topic: 'seven', group: 'g', cursor: new Timestamp(1, 0), oldest: null }, []);
    const feed = listen('seven', store, 500);
    await sees(feed, numbers(11, 60));
  });

  it('FEED-8 offline it shows what it has, and catches up in order', async () => {
    const store = memoryStore();
    const feed = listen('eight', store);
    await vi.waitFor(() => expect(feed.conversation.get().settled).toBe(true));
    await write('eight', 'm1');
    await sees(feed, ['m1']);
    await disableNetwork(here.db as Firestore);
    for (const id of ['m2', 'm3', 'm4']) await write('eight', `eight-${id}`, id);
    expect(texts(feed)).toEqual(['m1']);
    await enableNetwork(here.db as Firestore);
    await sees(feed, ['m1', 'm2', 'm3', 'm4']);
  });

  it('FEED-9 who is not in the group gets a clear refusal', async () => {
    await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'none' });
    const feed = listen('nine');
    await vi.waitFor(() => expect(feed.conversation.get().error).toBe('not-allowed'));
    expect(texts(feed)).toEqual([]);
    await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'member' });
    const admitted = listen('nine');
    await vi.waitFor(() => expect(admitted.conversation.get().settled).toBe(true));
  });
});
