import { AppError } from '@socialhallbarhet/domain';
import type { Auth, UserRecord } from 'firebase-admin/auth';

/** The fields of a sign-in account that functions use. */
export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly verified: boolean;
  readonly disabled: boolean;
  readonly providers: readonly string[];
}

/** Sign-in accounts. */
export interface Accounts {
  byEmail(email: string): Promise<Account | undefined>;
  byUid(uid: string): Promise<Account | undefined>;
  /**
   * A new account whose address is verified.
   * @throws AppError `already-exists` when the account was made meanwhile.
   */
  createVerified(email: string): Promise<Account>;
  markVerified(account: Account): Promise<void>;
  /** Ends all sessions and takes away every way to sign in, password included. */
  strip(account: Account): Promise<void>;
  /** Those of some accounts, at most a hundred, whose token does not say that they accepted terms. */
  withoutTerms(uids: readonly string[]): Promise<string[]>;
  /** Their next token says which terms they accepted. Rules read it there, without a look-up. */
  acceptTerms(uid: string, terms: number): Promise<void>;
  /** A custom token to sign in with. */
  token(uid: string): Promise<string>;
}

/** `Accounts` over the Admin SDK. */
export function createAccounts(auth: Auth): Accounts {
  return {
    byEmail: (email) => found(auth.getUserByEmail(email)),
    byUid: (uid) => found(auth.getUser(uid)),
    async createVerified(email) {
      try {
        return accountOf(await auth.createUser({ email, emailVerified: true }));
      } catch (error) {
        if (codeOf(error) === 'auth/email-already-exists') throw new AppError('already-exists');
        throw codeOf(error) === 'auth/invalid-email' ? new AppError('invalid-input', { field: 'email' }) : error;
      }
    },
    // Unlinking a password takes the address with it, so both are set.
    markVerified: async ({ uid, email }) => void (await auth.updateUser(uid, { email, emailVerified: true })),
    async strip({ uid, providers }) {
      // Sessions first: with one of them a stranger could set a new password between the two calls.
      await auth.revokeRefreshTokens(uid);
      const nothing = { displayName: null, photoURL: null, multiFactor: { enrolledFactors: null } };
      await auth.updateUser(uid, { ...nothing, providersToUnlink: [...providers] });
    },
    async withoutTerms(uids) {
      if (uids.length === 0) return [];
      const { users } = await auth.getUsers(uids.map((uid) => ({ uid })));
      return users.filter(({ customClaims }) => !(customClaims?.['terms'] >= 1)).map(({ uid }) => uid);
    },
    async acceptTerms(uid, terms) {
      const { customClaims } = await auth.getUser(uid);
      if (customClaims?.['terms'] !== terms) await auth.setCustomUserClaims(uid, { ...customClaims, terms });
    },
    token: (uid) => auth.createCustomToken(uid),
  };
}

async function found(search: Promise<UserRecord>): Promise<Account | undefined> {
  try {
    return accountOf(await search);
  } catch (error) {
    // Addresses that mail allows and the account service does not: nobody has such an account.
    if (codeOf(error) === 'auth/user-not-found' || codeOf(error) === 'auth/invalid-email') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code;

function accountOf(user: UserRecord): Account {
  return {
    uid: user.uid,
    email: user.email ?? '',
    verified: user.emailVerified,
    disabled: user.disabled,
    providers: user.providerData.map((provider) => provider.providerId),
  };
}
