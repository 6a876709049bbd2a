import { NOW, paths, queries } from '@socialhallbarhet/domain';
import { disableNetwork, doc, enableNetwork, type Firestore, setDoc } from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { ask } from './ask.ts';
import { emulatorClients, isOnline, toFirestore } from './emulator-clients.ts';
import { toQuery } from './query.ts';

const here = vi.hoisted(() => ({ db: undefined as Firestore | undefined }));
vi.mock('../device/connection.ts', async () => import('./emulator-clients.ts'));
vi.mock('./firebase.ts', () => ({
  get db() {
    return here.db;
  },
}));

const { connect, close } = emulatorClients('ask', inject('firestorePort'));
let db: Firestore;
const message = (gid: string, mid: string) => doc(db, paths.message(gid, mid));

beforeAll(async () => {
  const server = connect('owner');
  await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'member', level: 'all' });
  await setDoc(doc(server, paths.message('g', 'm')), { state: 'visible' });
  await setDoc(doc(server, paths.version('g', 'm', 0)), toFirestore({ v: 1, text: 'först', at: NOW }));
  here.db = db = connect({ sub: 'amina', email_verified: true, terms: 1 });
});
afterAll(close);

describe('ask', () => {
  it('ASK-1 answers with what the server has, also that there is nothing', async () => {
    expect((await ask(message('g', 'm'))).get('state')).toBe('visible');
    expect((await ask(message('g', 'none'))).exists()).toBe(false);
    expect((await ask(toQuery(queries.versions('g', 'm')))).size).toBe(1);
  });

  it('ASK-2 says that one may not, in our words', async () => {
    await expect(ask(message('elsewhere', 'm'))).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('ASK-3 a connection that fails is waited for: the next one answers', async () => {
    await disableNetwork(db);
    const answers = Promise.all([ask(message('g', 'm')), ask(toQuery(queries.versions('g', 'm')))]);
    const early = vi.fn();
    void answers.then(early, early);
    await new Promise((resolve) => setTimeout(resolve));
    expect(early).not.toHaveBeenCalled();
    await enableNetwork(db);
    const [found, versions] = await answers;
    expect(found.exists()).toBe(true);
    expect(versions.size).toBe(1);
  });

  it('ASK-4 without a network it says so at once, also where that goes meanwhile', async () => {
    await disableNetwork(db);
    const answer = ask(message('g', 'm'));
    isOnline.set(false);
    await expect(answer).rejects.toMatchObject({ code: 'offline' });
    await expect(ask(message('g', 'm'))).rejects.toMatchObject({ code: 'offline' });
    isOnline.set(true);
    await enableNetwork(db);
  });

  it('ASK-5 a server that does not answer is not waited for without end', async () => {
    await disableNetwork(db);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = expect(ask(message('g', 'm'))).rejects.toMatchObject({ code: 'offline' });
    await vi.advanceTimersByTimeAsync(10_000);
    await answer;
    vi.useRealTimers();
    await enableNetwork(db);
  });
});
