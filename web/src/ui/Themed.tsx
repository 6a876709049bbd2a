import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { SCHEME_KEY, useScheme } from './scheme.ts';
import { theme } from './theme.ts';

/** Rules go into empty style elements by CSSOM: the strict policy needs the hash of the empty string, and no nonce. */
const cache = createCache({ key: 'sh', prepend: true });

/**
 * MUI's theme around a piece of MUI. Only such pieces need it, and all of them come lazily (menus,
 * dialogs, popovers, pickers): so the engine's 35 kB are not in the way of the first message. The
 * scheme is ours (`scheme.ts`); MUI reads it from the same key.
 */
export function Themed({ children }: { readonly children: ReactNode }) {
  const mode = useScheme();
  return (
    <CacheProvider value={cache}>
      <ThemeProvider key={mode} theme={theme} defaultMode="system" modeStorageKey={SCHEME_KEY} noSsr>
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
