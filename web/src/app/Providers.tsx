import type { Language } from '@socialhallbarhet/domain';
import { type ReactNode, useEffect } from 'react';
import { LanguageProvider } from '../i18n/language.tsx';
import type { Texts } from '../i18n/sv.ts';
import { followScheme } from '../ui/scheme.ts';

interface ProvidersProps {
  readonly language: { readonly lang: Language; readonly texts: Texts };
  readonly children: ReactNode;
}

/** Language and colour scheme around everything. MUI's theme goes with the pieces of MUI (`ui/Themed`). */
export function Providers({ language, children }: ProvidersProps) {
  useEffect(followScheme, []);
  return <LanguageProvider initial={language}>{children}</LanguageProvider>;
}
