import { NOW, paths } from '@socialhallbarhet/domain';
import {
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  setDoc,
  Timestamp,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { emulatorClients, setNetwork, toFirestore } from '../core/emulator-clients.ts';
import { type Feed, createFeed } from './feed.ts';
import { memoryStore } from '../device/memory-store.ts';
import { meter } from '../core/meter.ts';

const here = vi.hoisted(() => ({ db: undefined as Firestore | undefined }));
vi.mock('../device/connection.ts', async () => import('../core/emulator-clients.ts'));
vi.mock('../core/firebase.ts', () => ({
  get db() {
    return here.db;
  },
}));

const { connect, close } = emulatorClients('feed', inject('firestorePort'));

let server: Firestore;
beforeAll(async () => {
  server = connect('owner');
  await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'member', level: 'all' });
  here.db = connect({ sub: 'amina', email_verified: true, terms: 1 });
});
afterAll(close);

type Watched = Feed & { close(): void };
const open: Watched[] = [];
afterEach(() => {
  for (const feed of open.splice(0)) feed.close();
});
function listen(tid: string, store = memoryStore(), behind = 0, overlapSeconds = 10): Watched {
  const feed = createFeed(store, 'g', tid, () => behind, overlapSeconds);
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
/** Longer than Vitest's second: a busy machine is no failure. */
const soon = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 10_000 });
const texts = (feed: Feed) => feed.conversation.get().messages.map((message) => message.text);
const sees = (feed: Feed, expected: string[]) => soon(() => expect(texts(feed)).toEqual(expected));

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
    await soon(() => expect(feed.conversation.get().settled).toBe(true));
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
    await soon(() => expect(spent()).toBe(51 + 2));
    first.close();
    await write('three', 'news');
    const again = listen('three', store);
    await sees(again, [...numbers(11, 60), 'news']);
    // The news, the overlap, and one look-up.
    await soon(() => expect(spent()).toBe(53 + 3));
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
    await soon(() => expect(spent() - before).toBe(1 + 1));
  });

  it('FEED-4 an edit reaches an open feed, and a closed one when it is opened again', async () => {
    const store = memoryStore();
    const feed = listen('four', store);
    await soon(() => expect(feed.conversation.get().settled).toBe(true));
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

  it('FEED-7 far behind, a fresh page replaces the long way, and leaves no hole and no old words below it', async () => {
    await history('seven', 20);
    const store = memoryStore();
    const first = listen('seven', store);
    await sees(first, numbers(1, 20));
    first.close();
    await history('seven', 120);
    await updateDoc(doc(server, paths.message('g', 'seven-5')), toFirestore({ text: 'edited', changed: NOW }));
    const feed = listen('seven', store, 500);
    await sees(feed, numbers(71, 120));
    await feed.older();
    expect(texts(feed)).toEqual(numbers(21, 120));
    await feed.older();
    expect(texts(feed)).toEqual([...numbers(1, 4), 'edited', ...numbers(6, 120)]);
  });

  it('FEED-11 without a network there is no older page, and the conversation does not end there', async () => {
    await history('eleven', 60);
    const store = memoryStore();
    const feed = listen('eleven', store);
    await sees(feed, numbers(11, 60));
    await soon(() => expect(feed.conversation.get().settled).toBe(true));
    await setNetwork(here.db, false);
    await expect(feed.older()).rejects.toThrow();
    expect(feed.conversation.get()).toMatchObject({ error: 'offline', hasOlder: true });
    expect(await store.topicMark('eleven')).not.toMatchObject({ oldest: null });
    await setNetwork(here.db, true);
    await feed.older();
    expect(texts(feed)).toEqual(numbers(1, 60));
    expect(feed.conversation.get().error).toBeUndefined();
  });

  it('FEED-12 without a network a topic never opened here says so, and one far behind shows what the device has', async () => {
    await history('twelve', 60);
    const store = memoryStore();
    await setNetwork(here.db, false);
    const feed = listen('twelve', store);
    await soon(() => expect(feed.conversation.get()).toMatchObject({ error: 'offline', loading: false }));
    await setNetwork(here.db, true);
    feed.reload();
    await sees(feed, numbers(11, 60));
    await soon(() => expect(feed.conversation.get().settled).toBe(true));
    feed.close();
    const kept = await store.topicMark('twelve');
    await setNetwork(here.db, false);
    await sees(listen('twelve', store, 500), numbers(11, 60));
    const { cursor, oldest } = kept ?? {};
    expect(await store.topicMark('twelve')).toMatchObject({ cursor, oldest });
    await setNetwork(here.db, true);
  });

  it('FEED-13 what changes while two tabs know the topic differently far back is changed for the next one', async () => {
    await history('thirteen', 120);
    const store = memoryStore();
    const one = listen('thirteen', store);
    await sees(one, numbers(71, 120));
    const two = listen('thirteen', store);
    await sees(two, numbers(71, 120));
    await one.older();
    one.close();
    await updateDoc(doc(server, paths.message('g', 'thirteen-30')), toFirestore({ text: 'edited', changed: NOW }));
    await soon(() => expect(two.conversation.get().apart.get('thirteen-30')?.text).toBe('edited'));
    await soon(async () => {
      const kept = await store.lastMessages('thirteen', 200);
      expect(kept.map(({ text }) => text)).toEqual([...numbers(21, 29), 'edited', ...numbers(31, 120)]);
    });
    await two.older();
    expect(texts(two).slice(8, 11)).toEqual(['#29', 'edited', '#31']);
    await two.older();
    expect(texts(two)).toHaveLength(120);
  });

  it('FEED-14 a group that was forgotten is not kept again by a feed that still runs; a later one begins anew', async () => {
    await history('fourteen', 3);
    const store = memoryStore();
    const feed = listen('fourteen', store, 0, 1);
    await sees(feed, numbers(1, 3));
    await store.forgetGroup('g');
    await write('fourteen', 'after');
    await sees(feed, [...numbers(1, 3), 'after']);
    await soon(() => expect(feed.conversation.get().settled).toBe(true));
    feed.close();
    expect(await store.lastMessages('fourteen', 9)).toEqual([]);
    await sees(listen('fourteen', store), [...numbers(1, 3), 'after']);
  });

  it('FEED-8 offline it shows what it has, and catches up in order', async () => {
    const store = memoryStore();
    const feed = listen('eight', store);
    await soon(() => expect(feed.conversation.get().settled).toBe(true));
    await write('eight', 'm1');
    await sees(feed, ['m1']);
    await setNetwork(here.db, false);
    for (const id of ['m2', 'm3', 'm4']) await write('eight', `eight-${id}`, id);
    expect(texts(feed)).toEqual(['m1']);
    await setNetwork(here.db, true);
    await sees(feed, ['m1', 'm2', 'm3', 'm4']);
  });

  it('FEED-16 begun again while the server is waited for, it listens once', async () => {
    await history('sixteen', 3);
    // The device believes that there is a network.
    await disableNetwork(here.db as Firestore);
    const feed = listen('sixteen', memoryStore());
    feed.reload();
    feed.reload();
    await enableNetwork(here.db as Firestore);
    await soon(() => expect(feed.conversation.get().settled).toBe(true));
    expect(texts(feed)).toEqual(numbers(1, 3));
    const start = meter.bill().reads;
    await write('sixteen', 'm4');
    await sees(feed, [...numbers(1, 3), 'm4']);
    // The message, and one look-up of the rules.
    expect(meter.bill().reads - start).toBe(2);
  });

  it('FEED-9 who is not in the group gets a clear refusal', async () => {
    await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'none' });
    const feed = listen('nine');
    await soon(() => expect(feed.conversation.get().error).toBe('not-allowed'));
    expect(texts(feed)).toEqual([]);
    await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'member' });
    const admitted = listen('nine');
    await soon(() => expect(admitted.conversation.get().settled).toBe(true));
  });
});
