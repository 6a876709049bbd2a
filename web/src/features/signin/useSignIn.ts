import { goAfterSignIn, setSharedComputer } from '../../data/session.ts';
import {
  requestCode,
  signInWithCode,
  signInWithPassword,
  signInWithProvider,
  signUpWithPassword,
  usesTestAccounts,
} from '../../data/signin.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { SignInScreenProps, TestAccount } from './types.ts';

/** The local suite's test accounts: fictional, and no secret (see scripts/seed/accounts.ts). */
const TEST_ACCOUNTS: readonly TestAccount[] = ['Amina Nilsson', 'Karin Berg', 'Yusuf Demir', 'Maja Lindqvist'].map(
  (name) => ({
    name,
    email: `${name.toLowerCase().replace(' ', '-')}@demo.socialhallbarhet.example`,
    role: '',
  }),
);

/** Every way in, ready for the screen. */
export function useSignIn(): SignInScreenProps {
  const { lang } = useLanguage();
  return {
    testAccounts: usesTestAccounts ? TEST_ACCOUNTS : undefined,
    onRequestCode: (email) => requestCode(email, lang),
    async onVerifyCode(email, code, { shared }, forgot) {
      await setSharedComputer(shared);
      // Said before: signing in replaces this screen, and whatever would follow here comes too late.
      goAfterSignIn(forgot ? '/mitt/losenord' : undefined);
      await signInWithCode(email, code);
    },
    async onPassword(email, password, { shared }) {
      await setSharedComputer(shared);
      await signInWithPassword(email, password);
    },
    async onRegister(email, password, { shared }) {
      await setSharedComputer(shared);
      await signUpWithPassword(email, password);
      await requestCode(email, lang);
    },
    async onProvider(provider, { shared }, account) {
      await setSharedComputer(shared);
      await signInWithProvider(provider, account?.email);
    },
  };
}
