import type { FirstProfile } from '@socialhallbarhet/domain';

export type Provider = 'microsoft' | 'google';

/** An account to choose in the local suite, where the providers' windows cannot open. */
export interface TestAccount {
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/** How the session is to be kept. */
interface Keeping {
  /** Someone else uses this computer: nothing stays on it. */
  readonly shared: boolean;
}

/** All of these reject with an `AppError`; its `retryAfter` sets the countdown. */
export interface SignInScreenProps {
  /** Present in the local suite only: choosing one stands in for the provider's window. */
  readonly testAccounts?: readonly TestAccount[] | undefined;
  readonly onRequestCode: (email: string) => Promise<void>;
  /** `forgot`: a new password is chosen next. */
  readonly onVerifyCode: (email: string, code: string, keeping: Keeping, forgot: boolean) => Promise<void>;
  readonly onPassword: (email: string, password: string, keeping: Keeping) => Promise<void>;
  readonly onRegister: (email: string, password: string, keeping: Keeping) => Promise<void>;
  readonly onProvider: (provider: Provider, keeping: Keeping, account?: TestAccount) => Promise<void>;
}

export interface TermsScreenProps {
  readonly version: number;
  /** Another version was accepted before. */
  readonly changed: boolean;
  readonly onAccept: (version: number) => Promise<void>;
  readonly onDecline: () => void;
}

export interface FirstProfileScreenProps {
  /** What a provider told: a name, perhaps. */
  readonly name: string;
  readonly onSave: (profile: FirstProfile) => Promise<void>;
}
