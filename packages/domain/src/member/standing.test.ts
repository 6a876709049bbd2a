import { describe, expect, it } from 'vitest';
import { FURTHER_NOTICE, restrictInput, restrictionOf, setRolesInput, type Standing } from './standing.ts';
import { AppError } from '../shared/errors.ts';
import { validated } from '../shared/validate.ts';

const until = (ms: number): Standing => ({
  writeAfter: { seconds: ms / 1000, nanoseconds: 0, toMillis: () => ms },
  trusted: true,
  reason: 'Reklam',
});

describe('what restricts a member', () => {
  it('is told until its moment, and nothing from then on', () => {
    expect(restrictionOf(until(2000), 1999)).toEqual({ until: new Date(2000), reason: 'Reklam' });
    expect(restrictionOf(until(2000), 2000)).toBeUndefined();
    expect(restrictionOf(undefined, 0)).toBeUndefined();
  });

  it('has no moment until further notice, which Firestore can store', () => {
    expect(restrictionOf(until(FURTHER_NOTICE), 1)).toEqual({ until: null, reason: 'Reklam' });
    expect(FURTHER_NOTICE / 1000).toBeLessThan(253_402_300_800);
  });
});

describe('what a decision must say', () => {
  const good = { id: 'a', uid: 'bo', seconds: 60, reason: 'Reklam' };
  it.each([
    [{ ...good, seconds: 0 }, 'seconds'],
    [{ ...good, seconds: 1.5 }, 'seconds'],
    [{ ...good, seconds: 367 * 86_400 }, 'seconds'],
    [{ ...good, seconds: undefined }, 'seconds'],
    [{ ...good, reason: ' \n' }, 'reason'],
    [{ ...good, reason: 'x'.repeat(501) }, 'reason'],
    [{ ...good, uid: 'a/b' }, 'uid'],
    [{ ...good, trusted: true }, 'trusted'],
  ])('%j is refused for its %s', (input, field) => {
    expect(() => validated(restrictInput, input)).toThrow(new AppError('invalid-input', { field }));
    expect(validated(restrictInput, { ...good, seconds: null })).toMatchObject({ seconds: null });
  });

  it('names every role, and no other', () => {
    const roles = { moderator: true, editor: false, organiser: false, administrator: false };
    expect(validated(setRolesInput, { id: 'a', uid: 'bo', roles, reason: 'x' })).toMatchObject({ roles });
    const { editor: _, ...fewer } = roles;
    for (const wrong of [fewer, { ...roles, owner: true }, { ...roles, editor: 1 }])
      expect(() => validated(setRolesInput, { id: 'a', uid: 'bo', roles: wrong, reason: 'x' })).toThrow(AppError);
  });
});
