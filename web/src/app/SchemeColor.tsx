import { useColorScheme } from '@mui/material/styles';
import { useEffect } from 'react';
import { DARK, LIGHT } from './tokens.ts';

/** The colour of the browser's own bar follows the choice made here; `scheme.js` did it for the first paint. */
export function SchemeColor() {
  const { mode } = useColorScheme();
  useEffect(() => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      const dark = mode === 'system' || !mode ? meta.media.includes('dark') : mode === 'dark';
      meta.content = dark ? DARK.paper : LIGHT.paper;
    }
  }, [mode]);
  return null;
}
