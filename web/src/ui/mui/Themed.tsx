import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { THEME_ID } from '@mui/material/styles';
import { ThemeProvider } from '@mui/system';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

/** Rules go into empty style elements by CSSOM: the strict policy needs the hash of the empty string, and no nonce. */
const cache = createCache({ key: 'sh', prepend: true });

/**
 * MUI's theme around a piece of MUI. Only such pieces need it, and all of them come lazily (menus,
 * dialogs, popovers): so the engine is not in the way of the first message. Colours are our own
 * variables, which follow the scheme; MUI need not know of it.
 */
export function Themed({ children }: { readonly children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} themeId={THEME_ID}>
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
