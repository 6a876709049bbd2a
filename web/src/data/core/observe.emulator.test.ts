import { NOW, paths, queries, type Version } from '@socialhallbarhet/domain';
import { doc, type Firestore, setDoc } from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { emulatorClients, setNetwork, toFirestore } from './emulator-clients.ts';
import { countQuery, fetchQuery } from './observe.ts';

const here = vi.hoisted(() => ({ db: undefined as Firestore | undefined }));
vi.mock('../device/connection.ts', async () => import('./emulator-clients.ts'));
vi.mock('./firebase.ts', () => ({
  get db() {
    return here.db;
  },
}));

const { connect, close } = emulatorClients('observe', inject('firestorePort'));

beforeAll(async () => {
  const server = connect('owner');
  await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'member', level: 'all' });
  await setDoc(doc(server, paths.message('g', 'm')), { state: 'visible' });
  await setDoc(doc(server, paths.version('g', 'm', 0)), toFirestore({ v: 1, author: 'amina', text: 'först', at: NOW }));
  here.db = connect({ sub: 'amina', email_verified: true, terms: 1 });
});
afterAll(close);

describe('countQuery', () => {
  it('counts what one may read', async () => {
    await expect(countQuery('version', queries.versions('g', 'm'))).resolves.toBe(1);
    await expect(countQuery('version', queries.versions('elsewhere', 'm'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('fetchQuery', () => {
  it('says that there is no network, where the device would say that there is nothing', async () => {
    const ask = () => fetchQuery<Version>('version', queries.versions('g', 'm'));
    await setNetwork(here.db, false);
    await expect(ask()).rejects.toMatchObject({ code: 'offline' });
    await setNetwork(here.db, true);
    expect((await ask()).map(({ text }) => text)).toEqual(['först']);
  });

  it('says that one may not, in our words', async () => {
    await expect(fetchQuery('version', queries.versions('elsewhere', 'm'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
