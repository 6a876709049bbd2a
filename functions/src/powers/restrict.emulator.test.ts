import {
  AppError,
  causeOf,
  FURTHER_NOTICE,
  isRestricted,
  paths,
  type PlatformRole,
  type PowerUse,
  SERVER_LIMITS,
  type Standing,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { powerId } from '../platform/ids.ts';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld } from '../testing/world.ts';
import { lift, restrict } from './restrict.ts';
import type { Caller } from '../platform/caller.ts';

const world = createWorld();
const { db, deps, letters } = world;
const NONE = { moderator: false, editor: false, organiser: false, administrator: false };
const as = (uid: string, change: Partial<Caller> = {}): Caller => ({
  uid,
  verified: true,
  signedIn: Date.now(),
  ...change,
});

beforeAll(async () => {
  const roles: Record<string, PlatformRole> = {
    mod: 'moderator',
    mod2: 'moderator',
    adm: 'administrator',
    ed: 'editor',
  };
  for (const uid of ['mod', 'mod2', 'adm', 'ed', 'plain']) await world.member(uid, `Namn ${uid}`);
  for (const [uid, role] of Object.entries(roles)) await world.set(paths.roles(uid), { ...NONE, [role]: true });
});
afterAll(() => world.close());

let count = 0;
let uid = '';
beforeEach(async () => {
  uid = `u${++count}`;
  await world.member(uid, 'Bo');
  letters.length = 0;
  world.tasks.clear();
});
const ask = (change: object = {}) => ({ id: `d${count}`, uid, seconds: 3600, reason: 'Reklam', ...change });
const standing = (of = uid) => db.get<Standing>(paths.standing(of));
const log = (deed: 'restrict' | 'lift', by: string, id = `d${count}`) =>
  db.get<PowerUse>(paths.power(powerId(deed, by, id)));

describe('V1 taking the right to write', () => {
  it('holds at once, keeps trust, is told with its reason, and is written down', async () => {
    await world.set(paths.standing(uid), { writeAfter: new Date(0), trusted: true });
    const before = Date.now();
    await restrict(deps, as('mod'), ask());
    const now = await standing();
    expect(now).toMatchObject({ trusted: true, reason: 'Reklam' });
    expect(isRestricted(now, before + 3_590_000)).toBe(true);
    expect(isRestricted(now, Date.now() + 3_600_001)).toBe(false);
    expect(await log('restrict', 'mod')).toMatchObject({ by: 'mod', deed: 'restrict', on: uid, reason: 'Reklam' });
    const told = await world.notification(uid, causeOf.restriction(now?.restriction ?? ''));
    expect(told).toMatchObject({ kind: 'restriction', snippet: 'Reklam', from: '', read: null });
    expect(told?.until?.toMillis()).toBe(now?.writeAfter.toMillis());
    await world.work();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ to: `${uid}@example.org`, subject: 'Du kan läsa men inte skriva just nu' });
    expect(letters[0]?.text).toMatch(/till \d+ \p{L}+ \d{4} kl\. \d\d[:.]\d\d/u);
    expect(letters[0]?.text).toContain('> Reklam');
    // Who decided is for the log alone.
    expect(JSON.stringify([now, told, letters])).not.toMatch(/"mod|Namn mod/);
  });

  it('until further notice has no moment, in the mail neither', async () => {
    await restrict(deps, as('adm'), ask({ seconds: null }));
    expect((await standing())?.writeAfter.toMillis()).toBe(FURTHER_NOTICE);
    await world.work();
    expect(letters[0]?.text).toContain('tills vidare');
    expect((await log('restrict', 'adm'))?.detail).toBe('');
  });

  it.each(['before', 'after'] as const)(
    'is one deed, one notification, one mail, killed %s any step',
    async (moment) => {
      let killed = true;
      for (let step = 0; killed; step++) {
        const id = `k${moment}${step}`;
        const faults = new Faults(step, moment);
        const broken = { ...deps, db: faults.db(db), queue: faults.queue(world.queue) };
        const ended = await restrict(broken, as('mod'), ask({ id })).catch((error: unknown) => error);
        killed = ended instanceof Killed;
        if (!killed) expect(step).toBe(3);
        await restrict(deps, as('mod'), ask({ id }));
        const first = await standing();
        await deliver(
          Array.from({ length: 2 }, () => () => restrict(deps, as('mod'), ask({ id, seconds: 99 }))),
          step,
        );
        expect(await standing()).toEqual(first);
        await world.work();
        expect(letters).toHaveLength(1);
        letters.length = 0;
        world.tasks.clear();
      }
    },
  );

  it('told when it is lifted already tells nothing', async () => {
    await restrict(deps, as('mod'), ask());
    await lift(deps, as('mod'), { id: 'l', uid, reason: 'Missförstånd' });
    await world.work();
    expect(letters).toEqual([]);
  });
});

describe('V2 giving it back', () => {
  it('holds at once and is written down; trust stays', async () => {
    await world.set(paths.standing(uid), { writeAfter: new Date(0), trusted: true });
    await restrict(deps, as('mod'), ask({ seconds: null }));
    await lift(deps, as('mod2'), { id: `d${count}`, uid, reason: 'Missförstånd' });
    const now = await standing();
    expect(isRestricted(now, 1)).toBe(false);
    expect(now).toMatchObject({ trusted: true });
    expect(now?.reason).toBeUndefined();
    expect(await log('lift', 'mod2')).toMatchObject({ by: 'mod2', on: uid, reason: 'Missförstånd' });
  });

  it('twice by the same id does not lift what came in between', async () => {
    const back = { id: `d${count}`, uid, reason: 'x' };
    await lift(deps, as('mod'), back);
    await restrict(deps, as('mod2'), ask());
    await lift(deps, as('mod'), back);
    expect(isRestricted(await standing(), Date.now())).toBe(true);
  });
});

describe('V3 who may', () => {
  const old = Date.now() - SERVER_LIMITS.powerSignInMs - 1;
  const refused: [string, string, Caller | undefined, () => string][] = [
    ['nobody', 'not-signed-in', undefined, () => uid],
    ['the unverified', 'not-verified', as('mod', { verified: false }), () => uid],
    ['a member', 'not-allowed', as('plain'), () => uid],
    ['an editor', 'not-allowed', as('ed'), () => uid],
    ['who signed in long ago', 'sign-in-old', as('mod', { signedIn: old }), () => uid],
    ['who claims to sign in some day', 'sign-in-old', as('mod', { signedIn: Number.NaN }), () => uid],
    ['a moderator on themselves', 'not-allowed', as('mod'), () => 'mod'],
    ['a moderator on an administrator', 'not-allowed', as('mod'), () => 'adm'],
    ['anybody on nobody', 'not-found', as('mod'), () => 'finns-inte'],
  ];
  it.each(refused)('%s is refused: %s', async (_who, code, caller, on) => {
    const before = await world.all();
    for (const work of [
      () => restrict(deps, caller, ask({ uid: on() })),
      () => lift(deps, caller, { id: 'x', uid: on(), reason: 'x' }),
    ]) {
      const error = await work().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code });
    }
    expect(await world.all()).toEqual(before);
    await expect(restrict(deps, as('adm'), ask())).resolves.toBeUndefined();
  });

  it('a suspended moderator is none until it ends; an administrator may on a moderator', async () => {
    await restrict(deps, as('adm'), ask({ uid: 'mod2' }));
    await expect(restrict(deps, as('mod2'), ask())).rejects.toMatchObject({ code: 'suspended' });
    await lift(deps, as('adm'), { id: 'back', uid: 'mod2', reason: 'x' });
    await expect(restrict(deps, as('mod2'), ask())).resolves.toBeUndefined();
  });
});
