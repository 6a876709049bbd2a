import '../ui/base.css';
import type { Language } from '@socialhallbarhet/domain';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Providers } from '../app/Providers.tsx';
import { loadTexts } from '../i18n/language.tsx';
import { pretendNow } from '../ui/TimeText.tsx';

/** The day on which the gallery's people live. */
export const GALLERY_NOW = new Date('2026-11-24T10:00:00Z');

/** Shows a screen at an address, as the app would. Screens read their place from the address. */
export async function mount(element: ReactNode, { lang, at }: { lang: Language; at: string }): Promise<Root> {
  pretendNow(GALLERY_NOW);
  const texts = await loadTexts(lang);
  const place = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
  window.history.replaceState(null, '', at);
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <BrowserRouter>
        <Providers language={{ lang, texts }}>{element}</Providers>
      </BrowserRouter>
    </StrictMode>,
  );
  return root;
}
