import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { Language } from '@socialhallbarhet/domain';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { LanguageProvider } from '../i18n/language.tsx';
import type { Texts } from '../i18n/sv.ts';
import { SchemeColor } from './SchemeColor.tsx';
import { theme } from './theme.ts';

/** Rules go into empty style elements by CSSOM: the strict policy needs the hash of the empty string, and no nonce. */
const cache = createCache({ key: 'sh', prepend: true });

interface ProvidersProps {
  readonly language: { readonly lang: Language; readonly texts: Texts };
  readonly children: ReactNode;
}

/** Theme and language around everything. */
export function Providers({ language, children }: ProvidersProps) {
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="sh-scheme" noSsr>
        <SchemeColor />
        <LanguageProvider initial={language}>{children}</LanguageProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
