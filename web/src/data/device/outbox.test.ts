import { AppError } from '@socialhallbarhet/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { createOutbox, type SendOutcome } from './outbox.ts';
import type { Store } from './store.ts';
import type { OutboxEntry } from './store-types.ts';

const entry = (id: string, time = 1): OutboxEntry => ({
  kind: 'message',
  id,
  group: 'g',
  topic: 't',
  text: `text of ${id}`,
  time,
  state: 'pending',
});

/** A server whose answers the test decides. */
function server() {
  const waiting = new Map<string, (outcome: SendOutcome) => void>();
  const sent: string[] = [];
  return {
    sent,
    send: (_: string, { id }: OutboxEntry) => {
      sent.push(id);
      return new Promise<SendOutcome>((resolve) => waiting.set(id, resolve));
    },
    /** Once it was sent: an entry is saved first. */
    answer: (id: string, outcome: SendOutcome) =>
      void vi.waitFor(() => {
        const resolve = waiting.get(id);
        if (!resolve) throw new Error(`${id} was not sent`);
        waiting.delete(id);
        resolve(outcome);
      }),
  };
}
const setUp = (store = memoryStore(), uid: string = crypto.randomUUID()) => {
  const remote = server();
  const backs: (() => void)[] = [];
  const outbox = createOutbox(uid, store, remote.send, (again) => backs.push(again));
  return { store, ...remote, outbox, back: () => backs.forEach((again) => again()) };
};
/** A store that can keep and answer nothing, as when the disk is full. */
const brokenStore = () =>
  Object.fromEntries(
    Object.keys(memoryStore()).map((name) => [name, () => Promise.reject(new Error('QuotaExceededError'))]),
  ) as unknown as Store;

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', { onLine: true, locks: navigator.locks });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('outbox', () => {
  it('OUT-1 is shown, saved and sent at once: none of these waits for another', async () => {
    const { outbox, store, sent } = setUp();
    const put = vi.spyOn(store, 'putEntry');
    outbox.add(entry('a'));
    expect(outbox.entries.get().map((e) => e.id)).toEqual(['a']);
    expect(put.mock.calls.map(([{ id }]) => id)).toEqual(['a']);
    expect(sent).toEqual(['a']);
    await vi.waitFor(async () => expect(await store.outbox()).toHaveLength(1));
  });

  it('OUT-16 a disk that does not answer is not waited for', async () => {
    const store = { ...memoryStore(), putEntry: () => new Promise<void>(() => {}) };
    const { outbox, sent } = setUp(store);
    outbox.add(entry('a'));
    await vi.waitFor(() => expect(sent).toEqual(['a']));
  });

  it('OUT-2 drops what the server has, and shows it until the feed does', async () => {
    const { outbox, store, answer } = setUp();
    outbox.add(entry('a'));
    await vi.waitFor(async () => expect(await store.outbox()).toHaveLength(1));
    answer('a', 'sent');
    await vi.waitFor(() => expect(outbox.entries.get()[0]).toMatchObject({ id: 'a', sent: true }));
    expect(await store.outbox()).toEqual([]);
    expect(await outbox.unsent()).toBe(0);
    outbox.tidy(['a']);
    expect(outbox.entries.get()).toEqual([]);
  });

  it('OUT-8 what is over before its sending is answered stays so, on the device too', async () => {
    const { outbox, store, answer } = setUp();
    outbox.add(entry('a'));
    outbox.add(entry('b'));
    outbox.tidy(['a']);
    const left = outbox.entries.get();
    expect(left.map(({ id }) => id)).toEqual(['b']);
    answer('a', new AppError('not-allowed'));
    await vi.waitFor(async () => expect((await store.outbox()).map(({ id }) => id)).toEqual(['b']));
    expect(await outbox.unsent()).toBe(1);
    expect(outbox.entries.get()).toBe(left);
    outbox.tidy(['a']);
    expect(outbox.entries.get()).toBe(left);
  });

  it('OUT-3 keeps the text of what was refused, says why, and sends it again when asked', async () => {
    const { outbox, store, answer, sent } = setUp();
    outbox.add(entry('a'));
    answer('a', new AppError('not-allowed'));
    await vi.waitFor(() => expect(outbox.entries.get()[0]).toMatchObject({ state: 'failed', error: 'not-allowed' }));
    expect((await store.outbox())[0]).toMatchObject({ state: 'failed', text: 'text of a' });
    outbox.retry('a');
    expect(outbox.entries.get()[0]).toMatchObject({ state: 'pending' });
    expect(outbox.entries.get()[0]).not.toHaveProperty('error');
    answer('a', 'sent');
    await vi.waitFor(async () => expect(await store.outbox()).toEqual([]));
    expect(sent).toEqual(['a', 'a']);
  });

  it('OUT-4 leaves unanswered entries queued', async () => {
    const { outbox, store, answer } = setUp();
    outbox.add(entry('a'));
    answer('a', 'keep');
    await vi.waitFor(async () => expect(await store.outbox()).toHaveLength(1));
    expect(outbox.entries.get()[0]).toMatchObject({ state: 'pending' });
    expect(await outbox.unsent()).toBe(1);
  });

  it('OUT-5 takes up what an earlier tab left, in order, and leaves failed ones failed', async () => {
    const store = memoryStore();
    await store.putEntry(entry('second', 2));
    await store.putEntry(entry('first', 1));
    await store.putEntry({ ...entry('broken', 3), state: 'failed', error: 'not-allowed' });
    const { outbox, sent } = setUp(store);
    await vi.waitFor(() => expect(sent).toEqual(['first', 'second']));
    expect(outbox.entries.get().map((e) => e.id)).toEqual(['first', 'second', 'broken']);
  });

  it('OUT-18 what an earlier version wrote goes under an id that begins with its author, an edit under its own', async () => {
    const old = 'a1B2c3D4e5F6g7H8i9J0';
    const store = memoryStore();
    await store.putEntry(entry(old, 1));
    await store.putEntry({
      ...entry('m1-2', 2),
      kind: 'edit',
      message: 'm1',
      before: { text: '', edits: 1, changed: { seconds: 1, nanoseconds: 0, toMillis: () => 1000 } },
    });
    const { outbox, sent, answer } = setUp(store, 'anna');
    await vi.waitFor(() => expect(sent).toEqual([`anna_${old}`, 'm1-2']));
    await vi.waitFor(async () =>
      expect((await store.outbox()).map(({ id }) => id).sort()).toEqual([`anna_${old}`, 'm1-2']),
    );
    answer(`anna_${old}`, 'sent');
    await vi.waitFor(async () => expect((await store.outbox()).map(({ id }) => id)).toEqual(['m1-2']));
    expect(outbox.entries.get()[0]).toMatchObject({ id: `anna_${old}`, text: `text of ${old}`, sent: true });
  });

  it('OUT-6 is taken up by one tab at a time', async () => {
    const store = memoryStore();
    await store.putEntry(entry('left'));
    const one = server();
    const two = server();
    createOutbox('same-member', store, one.send);
    createOutbox('same-member', store, two.send);
    await vi.waitFor(() => expect(one.sent).toEqual(['left']));
    expect(two.sent).toEqual([]);
  });

  it('OUT-7 gives a discarded entry up, here and in the store', async () => {
    const { outbox, store, answer } = setUp();
    outbox.add(entry('a'));
    answer('a', new AppError('not-allowed'));
    await vi.waitFor(() => expect(outbox.entries.get()[0]).toMatchObject({ state: 'failed' }));
    outbox.discard('a');
    expect(outbox.entries.get()).toEqual([]);
    await vi.waitFor(async () => expect(await store.outbox()).toEqual([]));
  });

  it('OUT-10 takes up what a tab left that was closed while this one lives, when the person or the network is back', async () => {
    const here = setUp();
    await here.store.putEntry({ ...entry('left'), tab: 'gone' });
    await vi.waitFor(() => {
      here.back();
      expect(here.sent).toEqual(['left']);
    });
    expect(here.outbox.entries.get().map(({ id }) => id)).toEqual(['left']);
  });

  it('OUT-11 leaves alone what another tab is sending, and counts it among what is not sent', async () => {
    const uid = crypto.randomUUID();
    const here = setUp(memoryStore(), uid);
    const there = setUp(here.store, uid);
    there.outbox.add(entry('theirs'));
    await vi.waitFor(async () => expect(await here.store.outbox()).toHaveLength(1));
    // That it was looked at is known by what is taken up.
    await here.store.putEntry({ ...entry('left', 2), tab: 'gone' });
    await vi.waitFor(() => {
      here.back();
      expect(here.sent).toEqual(['left']);
    });
    expect(there.sent).toEqual(['theirs']);
    expect(await here.outbox.unsent()).toBe(2);
    there.answer('theirs', 'sent');
    await vi.waitFor(async () => expect(await here.outbox.unsent()).toBe(1));
  });

  it('OUT-12 sends again what got no answer, when the network is back', async () => {
    const { outbox, answer, sent, back } = setUp();
    outbox.add(entry('a'));
    answer('a', 'keep');
    await vi.waitFor(() => {
      back();
      expect(sent).toEqual(['a', 'a']);
    });
    back();
    expect(sent).toEqual(['a', 'a']);
    answer('a', 'sent');
    await vi.waitFor(() => expect(outbox.entries.get()[0]).toMatchObject({ sent: true }));
  });

  it('OUT-13 what the device cannot keep is sent all the same, and the answer is shown', async () => {
    const { outbox, answer } = setUp(brokenStore());
    outbox.add(entry('a'));
    outbox.add(entry('b'));
    answer('a', 'sent');
    answer('b', new AppError('not-allowed'));
    await vi.waitFor(() =>
      expect(outbox.entries.get()).toMatchObject([
        { id: 'a', sent: true },
        { id: 'b', state: 'failed', error: 'not-allowed' },
      ]),
    );
    expect(await outbox.unsent()).toBe(1);
  });

  it('OUT-17 what is given up while the disk is asked what is left is offered once, and no more', async () => {
    const answers: (() => void)[] = [];
    const kept = memoryStore();
    await kept.putEntry({ ...entry('a'), state: 'failed' });
    const store: Store = {
      ...kept,
      // What it has when it is asked, told when the test lets it.
      outbox: async () => {
        const found = await kept.outbox();
        await new Promise<void>((resolve) => answers.push(resolve));
        return found;
      },
    };
    const { outbox, back } = setUp(store);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.();
    await vi.waitFor(() => expect(outbox.entries.get().map(({ id }) => id)).toEqual(['a']));
    back();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    outbox.discard('a');
    answers[1]?.();
    await vi.waitFor(async () => expect(await kept.outbox()).toEqual([]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(outbox.entries.get()).toEqual([]);
  });
});
