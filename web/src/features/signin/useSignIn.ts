import { AppError } from '@socialhallbarhet/domain';
import { isLocal } from '../../data/local.ts';
import { goAfterSignIn } from '../../data/session/session-state.ts';
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

/** Firebase comes after the screen is painted, and is there long before anyone has typed an address. */
const ways = () =>
  import('../../data/signin/signin.ts').catch((error: unknown) => {
    throw new AppError('offline', { cause: error });
  });

/** Every way in, ready for the screen. */
export function useSignIn(): SignInScreenProps {
  const { lang } = useLanguage();
  return {
    testAccounts: isLocal ? TEST_ACCOUNTS : undefined,
    onRequestCode: async (email) => (await ways()).requestCode(email, lang),
    async onVerifyCode(email, code, { shared }, forgot) {
      const { setSharedComputer, signInWithCode } = await ways();
      await setSharedComputer(shared);
      // Said before: signing in replaces this screen, and whatever would follow here comes too late.
      goAfterSignIn(forgot ? '/mitt/losenord' : undefined);
      await signInWithCode(email, code);
    },
    async onPassword(email, password, { shared }) {
      const { setSharedComputer, signInWithPassword } = await ways();
      await setSharedComputer(shared);
      await signInWithPassword(email, password);
    },
    async onRegister(email, password, { shared }) {
      const { requestCode, setSharedComputer, signUpWithPassword } = await ways();
      await setSharedComputer(shared);
      await signUpWithPassword(email, password);
      await requestCode(email, lang);
    },
    async onProvider(provider, { shared }, account) {
      const { setSharedComputer, signInWithProvider } = await ways();
      await setSharedComputer(shared);
      await signInWithProvider(provider, account?.email);
    },
  };
}
