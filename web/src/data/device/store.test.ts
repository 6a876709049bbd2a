import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timestamp } from 'firebase/firestore';
import { memoryStore } from './memory-store.ts';
import { openStore, type Store } from './store.ts';
import type { OutboxEntry, StoredMessage } from './store-types.ts';

const message = (id: string, seconds: number, more: Partial<StoredMessage> = {}): StoredMessage => ({
  id,
  group: 'g',
  topic: 't',
  topics: ['t'],
  author: 'a',
  text: id,
  edits: 0,
  state: 'visible',
  at: new Timestamp(seconds, 5),
  changed: new Timestamp(seconds, 5),
  ...more,
});
const entry = (id: string, time: number): OutboxEntry => ({
  kind: 'message',
  id,
  group: 'g',
  topic: 't',
  text: id,
  time,
  state: 'pending',
});
const mark = (seconds: number, topic = 't', group = 'g') => ({
  topic,
  group,
  cursor: new Timestamp(seconds, 0),
  oldest: null,
});

/** Both stores keep the same promises. */
function contract(name: string, open: () => Promise<Store>) {
  describe(name, () => {
    let store: Store;
    afterEach(() => store.destroy());

    it('gives the newest messages, oldest first, and the ones before a moment', async () => {
      store = await open();
      await store.begin(mark(9), [
        message('c', 3),
        message('a', 1),
        message('b', 2),
        message('other', 2, { topic: 'u' }),
      ]);
      expect((await store.lastMessages('t', 2)).map((m) => m.id)).toEqual(['b', 'c']);
      expect((await store.lastMessages('t', 2, new Timestamp(3, 5))).map((m) => m.id)).toEqual(['a', 'b']);
    });

    it('gives times back as Timestamps, to the nanosecond', async () => {
      store = await open();
      await store.begin(mark(9), [message('a', 1)]);
      const [found] = await store.lastMessages('t', 1);
      expect(found?.at).toBeInstanceOf(Timestamp);
      expect(found?.at.nanoseconds).toBe(5);
      expect((await store.topicMark('t'))?.cursor.toMillis()).toBe(9000);
    });

    it('replaces a message that changed, also when it moved to another topic', async () => {
      store = await open();
      await store.begin(mark(1), [message('a', 1)]);
      await store.settle(mark(2), [message('a', 1, { topic: 'u', text: 'moved' })]);
      expect(await store.lastMessages('t', 9)).toEqual([]);
      expect((await store.lastMessages('u', 9)).map((m) => m.text)).toEqual(['moved']);
    });

    it('joins what two tabs know: as far up as either, as far back as either, and all that changed in between', async () => {
      store = await open();
      const begun = { ...mark(8), oldest: new Timestamp(5, 0), begun: 'page' };
      await store.begin(begun, [message('e', 5), message('h', 8)]);
      await store.settle({ ...begun, oldest: new Timestamp(2, 0) }, [message('b', 2), message('d', 4)]);
      // The other tab has never gone further back than its page.
      const hidden = message('d', 4, { text: '', state: 'hidden', changed: new Timestamp(9, 0) });
      await store.settle({ ...begun, cursor: new Timestamp(9, 0) }, [hidden, message('a', 1)]);
      await store.settle({ ...begun, cursor: new Timestamp(7, 0), complete: true }, []);
      expect((await store.lastMessages('t', 9)).map((m) => m.text)).toEqual(['b', '', 'e', 'h']);
      const kept = await store.topicMark('t');
      expect(kept).toMatchObject({ cursor: { seconds: 9 }, oldest: { seconds: 2 } });
      expect(kept?.complete).toBeUndefined();
    });

    it('begins a topic anew without what was kept of it, and takes nothing more from the old page', async () => {
      store = await open();
      await store.begin({ ...mark(2), begun: 'old' }, [message('a', 1), message('other', 2, { topic: 'u' })]);
      await store.begin({ ...mark(8), begun: 'new', oldest: new Timestamp(8, 0) }, [message('h', 8)]);
      await store.settle({ ...mark(9), begun: 'old' }, [message('i', 9)]);
      expect((await store.lastMessages('t', 9)).map((m) => m.id)).toEqual(['h']);
      expect(await store.topicMark('t')).toMatchObject({ cursor: { seconds: 8 }, oldest: { seconds: 8 } });
      expect(await store.lastMessages('u', 9)).toHaveLength(1);
    });

    it('keeps nothing more of a topic that was forgotten', async () => {
      store = await open();
      await store.begin(mark(1), [message('a', 1)]);
      await store.forgetGroup('g');
      await store.settle(mark(2), [message('b', 2)]);
      expect(await store.lastMessages('t', 9)).toEqual([]);
      expect(await store.topicMark('t')).toBeUndefined();
    });

    it('keeps the outbox in the order of writing and drops by id', async () => {
      store = await open();
      await store.putEntry(entry('later', 2));
      await store.putEntry(entry('first', 1));
      expect((await store.outbox()).map((e) => e.id)).toEqual(['first', 'later']);
      await store.dropEntry('first');
      await store.dropEntry('never there');
      expect((await store.outbox()).map((e) => e.id)).toEqual(['later']);
    });

    it('forgets a group with its messages, marks and pictures, and nothing else', async () => {
      store = await open();
      await store.begin(mark(1), [message('a', 1)]);
      await store.begin(mark(1, 'u', 'h'), [message('b', 1, { topic: 'u', group: 'h' })]);
      await store.saveSnapshot('groups/g/activity/recent', { secret: true });
      await store.saveSnapshot('groups/h/activity/recent', { mine: true });
      await store.forgetGroup('g');
      expect(await store.lastMessages('t', 9)).toEqual([]);
      expect(await store.topicMark('t')).toBeUndefined();
      expect(await store.snapshot('groups/g/activity/recent')).toBeUndefined();
      expect(await store.lastMessages('u', 9)).toHaveLength(1);
      expect(await store.snapshot('groups/h/activity/recent')).toEqual({ mine: true });
    });
  });
}

contract('memory store', async () => memoryStore());
contract('IndexedDB store', () => openStore(crypto.randomUUID(), () => {}));

describe('IndexedDB store', () => {
  it('keeps one member from another', async () => {
    const [mine, theirs] = await Promise.all([openStore('me', () => {}), openStore('them', () => {})]);
    await mine.saveSnapshot('p', 1);
    expect(await theirs.snapshot('p')).toBeUndefined();
    await Promise.all([mine.destroy(), theirs.destroy()]);
  });

  it('is gone after destroy, and tells the other tab that held it', async () => {
    const told = vi.fn();
    const otherTab = await openStore('one', told);
    const thisTab = await openStore('one', () => {});
    await otherTab.saveSnapshot('p', 1);
    await thisTab.destroy();
    expect(told).toHaveBeenCalledOnce();
    const next = await openStore('one', () => {});
    expect(await next.snapshot('p')).toBeUndefined();
    await next.destroy();
  });
});

it('STO-20 what is not there can be kept: a document that is gone is no failure of the device', async () => {
  const store = await openStore('nobody-yet', () => {});
  await store.saveSnapshot('members/x', { name: 'Anna' });
  await store.saveSnapshot('members/x', undefined);
  expect(await store.snapshot('members/x')).toBeUndefined();
  await store.destroy();
});
