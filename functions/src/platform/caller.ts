import { AppError } from '@socialhallbarhet/domain';

/** The caller, from their token. */
export interface Caller {
  readonly uid: string;
  /** The address of their account, as their token has it. */
  readonly email?: string | undefined;
  /** Whether their address is verified. */
  readonly verified: boolean;
  /** When they last signed in, in milliseconds; renewed tokens do not count. */
  readonly signedIn: number;
}

/** @throws AppError `not-signed-in`, `not-verified`. */
export function requireVerified(caller: Caller | undefined): Caller {
  if (!caller) throw new AppError('not-signed-in');
  if (!caller.verified) throw new AppError('not-verified');
  return caller;
}
