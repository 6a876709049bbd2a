import type { Language } from '@socialhallbarhet/domain';
import { currentSession } from '../session/session-state.ts';
import { requestCode, signInWithCode } from './signin.ts';

/** Showing once more that it is oneself: the uses of power ask for a sign-in within the hour. */
export function proofBy(lang: Language) {
  const session = currentSession.get();
  const email = session.state === 'in' ? session.email : '';
  return {
    email,
    onSend: () => requestCode(email, lang),
    onCode: (code: string) => signInWithCode(email, code),
  };
}
