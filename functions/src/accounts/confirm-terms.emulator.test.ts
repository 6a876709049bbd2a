import { paths } from '@socialhallbarhet/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { createWorld } from '../testing/world.ts';
import { confirmAll, confirmTerms } from './confirm-terms.ts';

const world = createWorld();
const { deps, terms } = world;
const as = (uid: string, verified = true) => ({ uid, verified, signedIn: 0 });
const accept = (uid: string) => world.set(paths.consents(uid), { terms: 1, at: new Date() });
afterAll(() => world.close());

describe('TRM what a token says of the terms', () => {
  it('TRM-1 is what the member’s own documents say, however often it is asked', async () => {
    await world.member('amina', 'Amina');
    await accept('amina');
    for (let n = 0; n < 3; n++) expect(await confirmTerms(deps, as('amina'))).toEqual({ terms: 1 });
    expect(terms.get('amina')).toBe(1);
  });

  it('TRM-2 is nothing without terms, without a profile, or for an unverified address', async () => {
    await world.member('bo', 'Bo');
    await accept('cia');
    expect(await confirmTerms(deps, as('bo'))).toEqual({ terms: 0 });
    expect(await confirmTerms(deps, as('cia'))).toEqual({ terms: 0 });
    await expect(confirmTerms(deps, as('amina', false))).rejects.toMatchObject({ code: 'not-verified' });
    await expect(confirmTerms(deps, undefined)).rejects.toMatchObject({ code: 'not-signed-in' });
    expect([...terms.keys()]).toEqual(['amina']);
  });

  it('TRM-3 is repaired for those who accepted before tokens said so', async () => {
    await world.member('dag', 'Dag');
    await accept('dag');
    expect(await confirmAll(deps, ['amina', 'bo', 'dag'])).toBe(1);
    expect(terms.get('dag')).toBe(1);
    expect(await confirmAll(deps, ['amina', 'bo', 'dag'])).toBe(0);
  });
});
