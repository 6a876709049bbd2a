import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Anew for each test: what was once forbidden stays so for the page. */
const load = async () => ({
  keeping: await import('./keeping.ts'),
  small: await import('./small-store.ts'),
  sure: await import('./sure-store.ts'),
  tabs: await import('./tabs.ts'),
});
type Loaded = Awaited<ReturnType<typeof load>>;
let keeping: Loaded['keeping'];
let small: Loaded['small'];
let sure: Loaded['sure'];
let tabs: Loaded['tabs'];

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  ({ keeping, small, sure, tabs } = await load());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const never = () => new Promise<never>(() => {});
const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

describe('KEEP a small storage', () => {
  const disk = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      clear: () => kept.clear(),
    };
  };

  it('KEEP-1 that works keeps, and nothing is said', () => {
    const at = disk();
    const store = small.smallStore(() => at as unknown as Storage);
    store.set('a', '1');
    expect([at.kept.get('a'), store.get('a'), store.get('b')]).toEqual(['1', '1', null]);
    store.remove('a');
    expect(store.get('a')).toBeNull();
    expect(keeping.isKeeping.get()).toBe(true);
  });

  it.each([
    ['that is forbidden', forbidden],
    ['that is not there', () => undefined as unknown as Storage],
    ['that throws at every use', () => new Proxy({}, { get: forbidden }) as Storage],
  ])('KEEP-2 %s holds until the page is closed, and it is said', (_, find) => {
    const store = small.smallStore(find);
    expect(store.get('a')).toBeNull();
    store.set('a', '1');
    expect(store.get('a')).toBe('1');
    store.remove('a');
    expect(store.get('a')).toBeNull();
    store.set('b', '2');
    store.clear();
    expect(store.get('b')).toBeNull();
    expect(keeping.isKeeping.get()).toBe(false);
  });

  it('KEEP-3 that is full gives the latest value, not the one that it still has', () => {
    const at = disk();
    at.kept.set('a', 'old');
    const store = small.smallStore(() => ({ ...at, setItem: () => forbidden() }) as unknown as Storage);
    store.set('a', 'new');
    expect(store.get('a')).toBe('new');
    expect(keeping.isKeeping.get()).toBe(false);
  });
});

describe('KEEP the store', () => {
  const store = async (how: () => Promise<never>, asked: string[] = []) => {
    const { memoryStore } = await import('./memory-store.ts');
    const broken = Object.fromEntries(
      Object.keys(memoryStore()).map((name) => [
        name,
        () => {
          asked.push(name);
          return how();
        },
      ]),
    );
    return sure.sureStore(broken as unknown as ReturnType<typeof memoryStore>);
  };
  const useAll = (one: Awaited<ReturnType<typeof store>>) =>
    Promise.all([
      one.snapshot('drafts'),
      one.lastMessages('t', 10),
      one.topicMark('t'),
      one.outbox(),
      one.putEntry({} as never),
      one.dropEntry('a'),
      one.saveSnapshot('a', 1),
      one.changeSnapshot('a', () => 1),
      one.begin({} as never, []),
      one.settle({} as never, []),
      one.forgetGroup('g'),
      one.destroy(),
    ]);
  const nothing = [undefined, [], undefined, [], ...Array.from({ length: 8 }, () => undefined)];

  it.each([
    ['full', full],
    ['forbidden', forbidden as unknown as () => Promise<never>],
    ['silent', never],
  ])('KEEP-4 %s answers every question all the same, and it is said', async (_, how) => {
    const answers = useAll(await store(how));
    await vi.advanceTimersByTimeAsync(keeping.PATIENCE_MS + keeping.GRACE_MS);
    expect(await answers).toEqual(nothing);
    expect(keeping.isKeeping.get()).toBe(false);
  });

  it('KEEP-5 silent is not asked again before it has answered; full once is, since room may come', async () => {
    const asked: string[] = [];
    const silent = await store(never, asked);
    const first = silent.snapshot('a');
    await vi.advanceTimersByTimeAsync(keeping.PATIENCE_MS + keeping.GRACE_MS);
    await first;
    await silent.snapshot('a');
    expect(asked).toEqual(['snapshot']);
    const slow = Promise.withResolvers<never>();
    const answered: string[] = [];
    const late = await store(() => slow.promise, answered);
    const waiting = late.snapshot('a');
    await vi.advanceTimersByTimeAsync(keeping.PATIENCE_MS + keeping.GRACE_MS);
    await waiting;
    slow.resolve('kept' as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(await late.snapshot('a')).toBe('kept');
    expect(answered).toEqual(['snapshot', 'snapshot']);
    const again: string[] = [];
    const filled = await store(full, again);
    await filled.snapshot('a');
    await filled.snapshot('a');
    expect(again).toEqual(['snapshot', 'snapshot']);
  });
});

describe('KEEP a database', () => {
  it('KEEP-6 that is never opened is an error for whoever waits, and at once for the next', async () => {
    const factory = { open: () => new EventTarget() } as unknown as IDBFactory;
    keeping.limitOpening(() => factory);
    const how = () =>
      new Promise<string>((resolve) => {
        const request = factory.open('auth');
        request.addEventListener('error', () => resolve(request.error?.name ?? ''));
      });
    const first = how();
    await vi.advanceTimersByTimeAsync(keeping.PATIENCE_MS + keeping.GRACE_MS);
    expect(await first).toBe('TimeoutError');
    const next = how();
    await vi.advanceTimersByTimeAsync(1);
    expect(await next).toBe('TimeoutError');
  });

  it('KEEP-7 that is opened is what it was; one that is forbidden breaks nothing', async () => {
    vi.useRealTimers();
    const factory = new FakeFactory();
    keeping.limitOpening(() => factory);
    vi.stubGlobal('indexedDB', factory);
    const db = await openDB('kept', 1, { upgrade: (fresh) => void fresh.createObjectStore('a') });
    await db.put('a', 1, 'key');
    expect(await db.get('a', 'key')).toBe(1);
    db.close();
    expect(() => keeping.limitOpening(forbidden)).not.toThrow();
    expect(() => keeping.limitOpening(() => undefined as unknown as IDBFactory)).not.toThrow();
  });
});

describe('KEEP the other tabs', () => {
  it.each([
    ['not there', undefined],
    ['forbidden', forbidden],
  ])('KEEP-8 a channel and locks that are %s leave each tab alone', async (_, broken) => {
    vi.stubGlobal('BroadcastChannel', broken);
    vi.stubGlobal('navigator', { locks: broken && { request: broken, query: broken } });
    const channel = tabs.channelOf<string>('a');
    expect(() => channel.tell('hej')).not.toThrow();
    expect(() => channel.hear(() => {})).not.toThrow();
    await tabs.lockHere('a');
    expect(await tabs.locksHeld()).toEqual(new Set());
  });

  it('KEEP-9 locks that do not answer are not waited for', async () => {
    vi.stubGlobal('navigator', { locks: { request: never, query: never } });
    const held = tabs.locksHeld();
    await vi.advanceTimersByTimeAsync(keeping.PATIENCE_MS + keeping.GRACE_MS);
    expect(await held).toEqual(new Set());
  });
});

it('KEEP-10 where all storage is forbidden, the door opens: nobody is here, and a shared computer is one', async () => {
  vi.stubGlobal('window', new EventTarget());
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(globalThis, name, { configurable: true, get: forbidden });
  }
  try {
    const session = await import('../session/session-state.ts');
    expect(session.currentSession.get()).toEqual({ state: 'out' });
    session.rememberHere('mia');
    expect(session.lastHere()).toBe('mia');
    const shared = await import('./shared-computer.ts');
    shared.rememberSharedComputer(true);
    expect(shared.isSharedComputer()).toBe(true);
    const { enterSends, setEnterSends } = await import('./preferences.ts');
    setEnterSends(false);
    expect(enterSends.get()).toBe(false);
    expect(keeping.isKeeping.get()).toBe(false);
  } finally {
    for (const name of ['localStorage', 'sessionStorage']) Reflect.deleteProperty(globalThis, name);
  }
});
