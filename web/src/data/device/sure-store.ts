import { inTime, keepsNoMore } from './keeping.ts';
import type { Store } from './store.ts';

/**
 * A store that always answers: what it cannot read is not there, and what it cannot keep is not kept, which the app
 * says. One that did not answer in time is not asked again before it has.
 */
export function sureStore(store: Store): Store {
  let isDead = false;
  async function use<T>(work: () => Promise<T>, without: T): Promise<T> {
    if (isDead) return without;
    let answer: Promise<T> | undefined;
    try {
      return await inTime(() => (answer = work()));
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') {
        isDead = true;
        // It was slow, and lives.
        answer?.then(
          () => (isDead = false),
          () => {},
        );
      }
      keepsNoMore();
      return without;
    }
  }
  return {
    lastMessages: (...args) => use(() => store.lastMessages(...args), []),
    topicMark: (tid) => use(() => store.topicMark(tid), undefined),
    begin: (...args) => use(() => store.begin(...args), undefined),
    settle: (...args) => use(() => store.settle(...args), undefined),
    outbox: () => use(() => store.outbox(), []),
    putEntry: (entry) => use(() => store.putEntry(entry), undefined),
    dropEntry: (id) => use(() => store.dropEntry(id), undefined),
    snapshot: <T>(key: string) => use(() => store.snapshot<T>(key), undefined),
    saveSnapshot: (...args) => use(() => store.saveSnapshot(...args), undefined),
    changeSnapshot: <T>(key: string, change: (before: T | undefined) => T) =>
      use(() => store.changeSnapshot(key, change), undefined),
    forgetGroup: (gid) => use(() => store.forgetGroup(gid), undefined),
    // What remains of it is tried all the same; whoever signs out is not held up.
    destroy: () => inTime(() => store.destroy()).catch(() => {}),
  };
}
