import { type AddressCodes, AppError, paths, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../platform/accounts.ts';
import { sha256 } from '../platform/ids.ts';
import { createWorld } from '../testing/world.ts';
import { requestCode } from './request-code.ts';
import { verifyCode } from './verify-code.ts';

const world = createWorld();
const { db, clock, mail, letters } = world;
afterAll(() => world.close());

// Digits that no moment's nanoseconds end with.
let code = 582_913;
const source = { code: () => String(code++), salt: () => `salt-${code}`, messageId: () => `<${code}@example.org>` };
const ask = (email: string, from = '192.0.2.1') =>
  requestCode({ db, clock, mail, source }, { email, lang: 'sv' }, from);
const mailed = () => /\b\d{6}\b/.exec(letters.at(-1)?.text ?? '')?.[0] ?? '';
const other = (right: string) => (right === '999999' ? '999998' : '999999');

/** Accounts in a map, and what was done to them in order. */
function fakeAccounts(...existing: Account[]) {
  const byEmail = new Map(existing.map((account) => [account.email, account]));
  const done: string[] = [];
  const change = (name: string, email: string, changes: Partial<Account>) => {
    done.push(name);
    byEmail.set(email, { ...(byEmail.get(email) as Account), ...changes });
  };
  return {
    done,
    byEmail: async (email: string) => byEmail.get(email),
    async createVerified(email: string) {
      done.push('create');
      if (byEmail.has(email)) throw new AppError('already-exists');
      byEmail.set(email, { uid: `uid-${email}`, email, verified: true, disabled: false, providers: [] });
      return byEmail.get(email) as Account;
    },
    markVerified: async ({ email }: Account) => change('verify', email, { verified: true }),
    strip: async ({ email }: Account) => change('strip', email, { providers: [] }),
    withoutTerms: async (uids: readonly string[]) => [...uids],
    acceptTerms: async (uid: string, terms: number) => void done.push(`terms ${terms} of ${uid}`),
    token: async (uid: string) => `token-${uid}`,
  };
}
type Fake = ReturnType<typeof fakeAccounts>;
const verify = (accounts: Fake, email: string, typed: string, caller?: string, from = '192.0.2.1') =>
  verifyCode({ db, clock, accounts }, { email, code: typed }, caller, from);

let email = '';
beforeEach(() => {
  email = `n${code}@example.org`;
  letters.length = 0;
});

describe('S1 asking for a code', () => {
  it('mails six digits, not in the subject, and stores neither them nor the address', async () => {
    await ask(email);
    expect(mailed()).toMatch(/^\d{6}$/);
    expect(letters[0]).toMatchObject({ to: email, subject: 'Din kod till Social hållbarhet' });
    const stored = JSON.stringify(await world.all());
    expect(stored).not.toContain(mailed());
    expect(stored).not.toContain(email);
  });

  it('makes no account and asks for none: its dependencies know of no accounts', async () => {
    await expect(ask(email)).resolves.toBeUndefined();
  });

  it('within the pause is refused with the seconds to wait, and mails nothing', async () => {
    await ask(email);
    const first = mailed();
    const refused = await ask(email).catch((error: unknown) => error as AppError);
    expect(refused).toMatchObject({ code: 'too-many', retryAfter: 30 });
    expect(letters).toHaveLength(1);
    expect(await verify(fakeAccounts(), email, first)).toMatch(/^token-/);
  });

  it('twice at once mails once', async () => {
    const answers = await Promise.allSettled([ask(email), ask(email)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(letters).toHaveLength(1);
  });

  it('after the pause makes the earlier code worthless', async () => {
    await ask(email);
    const first = mailed();
    world.pass(SERVER_LIMITS.codePauseMs + 1);
    await ask(email);
    await expect(verify(fakeAccounts(), email, first)).rejects.toMatchObject({ code: 'code-wrong' });
    expect(await verify(fakeAccounts(), email, mailed())).toBe(`token-uid-${email}`);
  });
});

describe('S4 many people in one network', () => {
  it('two hundred who ask and sign in within ten minutes from one address are all let in, beside many who err', async () => {
    const accounts = fakeAccounts();
    const from = '198.51.100.1';
    for (let n = 0; n < 200; n++) {
      const who = `n${n}.${email}`;
      await ask(who, from);
      await expect(verify(accounts, who, other(mailed()), undefined, from)).rejects.toMatchObject({
        code: 'code-wrong',
      });
      await expect(verify(accounts, `x${who}`, '000000', undefined, from)).rejects.toMatchObject({
        code: 'code-expired',
      });
      expect(await verify(accounts, who, mailed(), undefined, from)).toBe(`token-uid-${who}`);
      world.pass(3000 - (n % 2));
    }
    expect(JSON.stringify(await world.all())).not.toContain('198.51');
  });

  it('is paced for an address in one network, and for an address in all of them, and mails nothing more', async () => {
    for (let n = 0; n < SERVER_LIMITS.codeSendsPerWindow; n++) {
      await ask(email, '2001:db8:1:2::1');
      world.pass(SERVER_LIMITS.codePauseMs + 1);
    }
    await expect(ask(email, '2001:db8:1:2:ffff::1')).rejects.toMatchObject({ code: 'too-many' });
    const left = SERVER_LIMITS.codeSendsPerAddress - SERVER_LIMITS.codeSendsPerWindow;
    for (let n = 0; n < left; n++) await ask(email, `203.0.113.${n}`);
    await expect(ask(email, '198.51.100.250')).rejects.toMatchObject({ code: 'too-many' });
    expect(letters).toHaveLength(SERVER_LIMITS.codeSendsPerAddress);
  });
});

describe('S2 typing a code', () => {
  it('works once', async () => {
    await ask(email);
    const accounts = fakeAccounts();
    expect(await verify(accounts, email, mailed())).toBe(`token-uid-${email}`);
    await expect(verify(accounts, email, mailed())).rejects.toMatchObject({ code: 'code-expired' });
    expect(accounts.done).toEqual(['create']);
  });

  it('has the token of a member of old say that they accepted the terms, and of nobody else', async () => {
    const accounts = fakeAccounts();
    const uid = `uid-${email}`;
    await ask(email);
    await verify(accounts, email, mailed());
    expect(accounts.done).not.toContain(`terms 1 of ${uid}`);
    await world.member(uid, 'Av Äldre Datum');
    await world.set(paths.consents(uid), { terms: 1, at: new Date() });
    world.pass(SERVER_LIMITS.codePauseMs + 1);
    await ask(email);
    await verify(accounts, email, mailed());
    expect(accounts.done).toContain(`terms 1 of ${uid}`);
  });

  it('works once, even when typed in five tabs at once', async () => {
    await ask(email);
    const accounts = fakeAccounts();
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => verify(accounts, email, mailed())));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('wrong five times spends it, the right one included; tries count when made at once', async () => {
    await ask(email);
    const accounts = fakeAccounts();
    const tries = Array.from({ length: SERVER_LIMITS.codeTries }, () => verify(accounts, email, other(mailed())));
    for (const { status } of await Promise.allSettled(tries)) expect(status).toBe('rejected');
    const codes = await db.get<AddressCodes>(paths.code(sha256(email)));
    expect(Object.values(codes?.by ?? {}).map(({ tries: counted }) => counted)).toEqual([SERVER_LIMITS.codeTries]);
    await expect(verify(accounts, email, mailed())).rejects.toMatchObject({ code: 'code-spent', field: 'code' });
    expect(accounts.done).toEqual([]);
  });

  it('is not shut out by what strangers ask for and type elsewhere', async () => {
    const home = '203.0.113.1';
    await ask(email, home);
    const right = mailed();
    for (let n = 0; n < 10; n++) await ask(email, `198.51.100.${n}`);
    for (let n = 0; n < 60; n++)
      await verify(fakeAccounts(), email, other(right), undefined, `198.51.100.${n % 20}`).catch(() => {});
    expect(await verify(fakeAccounts(), email, right, undefined, home)).toBe(`token-uid-${email}`);
  });

  it('may be done in another network than the one that asked', async () => {
    await ask(email, '203.0.113.1');
    expect(await verify(fakeAccounts(), email, mailed(), undefined, '198.51.100.5')).toBe(`token-uid-${email}`);
  });

  it('after ten minutes, or never asked for, is expired', async () => {
    await ask(email);
    world.pass(SERVER_LIMITS.codeLifeMs + 1);
    await expect(verify(fakeAccounts(), email, mailed())).rejects.toMatchObject({ code: 'code-expired' });
    await expect(verify(fakeAccounts(), 'aldrig@example.org', '123456')).rejects.toMatchObject({
      code: 'code-expired',
    });
  });
});

describe('S3 whose account it is', () => {
  const account = (changes: Partial<Account>): Account => ({
    uid: 'x',
    email,
    verified: false,
    disabled: false,
    providers: ['password'],
    ...changes,
  });

  it('strips an unverified account of a stranger before the address is verified', async () => {
    const accounts = fakeAccounts(account({}));
    await ask(email);
    expect(await verify(accounts, email, mailed())).toBe('token-x');
    expect(accounts.done).toEqual(['strip', 'verify']);
  });

  it('strips it also when the caller is signed in as somebody else', async () => {
    const accounts = fakeAccounts(account({}));
    await ask(email);
    await verify(accounts, email, mailed(), 'someone-else');
    expect(accounts.done).toEqual(['strip', 'verify']);
  });

  it('keeps the password of one who verifies their own sign-up', async () => {
    const accounts = fakeAccounts(account({}));
    await ask(email);
    await verify(accounts, email, mailed(), 'x');
    expect(accounts.done).toEqual(['verify']);
  });

  it('leaves a verified account as it is', async () => {
    const accounts = fakeAccounts(account({ verified: true }));
    await ask(email);
    expect(await verify(accounts, email, mailed())).toBe('token-x');
    expect(accounts.done).toEqual([]);
  });

  it('lets nobody into a disabled one, and changes nothing there', async () => {
    const accounts = fakeAccounts(account({ disabled: true }));
    await ask(email);
    await expect(verify(accounts, email, mailed())).rejects.toMatchObject({ code: 'suspended' });
    expect(accounts.done).toEqual([]);
  });

  it('takes the account that another tab made meanwhile', async () => {
    const accounts = fakeAccounts(account({ verified: true }));
    let looks = 0;
    const late = {
      ...accounts,
      byEmail: async (address: string) => (looks++ === 0 ? undefined : accounts.byEmail(address)),
    };
    await ask(email);
    expect(await verify(late, email, mailed())).toBe('token-x');
  });
});
