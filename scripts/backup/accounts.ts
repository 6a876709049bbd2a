import type { Auth, UserImportRecord } from 'firebase-admin/auth';
import { asLine } from './values.ts';

/**
 * Sign-in accounts, without passwords: their hashes stay where they are. After a restore everybody
 * signs in by code and may choose a password again.
 */
export async function* accountLines(auth: Auth): AsyncGenerator<string[]> {
  let page: string | undefined;
  do {
    const { users, pageToken } = await auth.listUsers(500, page);
    yield users.map((user) => asLine(recordOf(user.toJSON() as Account)));
    page = pageToken;
  } while (page);
}

interface Account {
  readonly uid: string;
  readonly email?: string;
  readonly emailVerified: boolean;
  readonly disabled: boolean;
  readonly displayName?: string;
  /** What their token says besides: that they accepted the terms. */
  readonly customClaims?: object;
  readonly metadata: { readonly creationTime?: string };
  readonly providerData: readonly { readonly uid: string; readonly providerId: string; readonly email?: string }[];
}

function recordOf(account: Account) {
  const { uid, email, emailVerified, disabled, displayName, customClaims, metadata, providerData } = account;
  const providers = providerData
    .filter(({ providerId }) => providerId !== 'password')
    .map((one) => ({ uid: one.uid, providerId: one.providerId, ...(one.email && { email: one.email }) }));
  const named = { ...(email && { email }), ...(displayName && { displayName }), ...(customClaims && { customClaims }) };
  const { creationTime } = metadata;
  return { uid, ...named, emailVerified, disabled, metadata: { creationTime }, providerData: providers };
}

/** Makes the accounts; a second time writes the same again. */
export async function importAccounts(auth: Auth, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const { failureCount, errors } = await auth.importUsers(lines.map((line) => JSON.parse(line) as UserImportRecord));
  if (failureCount > 0) throw new Error(`${failureCount} accounts were not taken: ${errors[0]?.error.code}`);
}
