import { config } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { valueOf } from '../../data/live.ts';
import { signOut } from '../../data/session/session.ts';
import { acceptTerms, becomeMember } from '../../data/session/terms.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { FirstProfileScreen } from './FirstProfileScreen.tsx';
import { TermsScreen } from './TermsScreen.tsx';

/** The terms, then who one is; for members of old, only terms that changed. */
export function Onboarding() {
  const account = useAccount();
  const { lang } = useLanguage();
  const isMember = valueOf(useLive(account.member)) !== undefined;
  const [accepted, setAccepted] = useState(false);
  if (!accepted) {
    return (
      <TermsScreen
        version={config.termsVersion}
        changed={isMember}
        onAccept={async () => {
          if (isMember) await acceptTerms(account);
          setAccepted(true);
        }}
        onDecline={() => void signOut()}
      />
    );
  }
  // Terms and profile are written together: nobody is a member without having accepted.
  return (
    <FirstProfileScreen
      name=""
      onSave={(first) => becomeMember(account, { about: '', competences: [], places: [], lang, ...first })}
    />
  );
}
