import './ui/base.css';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Providers } from './app/Providers.tsx';
import { screens } from './gallery/screens.tsx';
import { loadTexts } from './i18n/language.tsx';
import { pretendNow } from './parts/time/TimeText.tsx';

/**
 * For looking only, by the development server: /gallery.html?screen=topic&lang=en shows one screen
 * with believable props. Never part of a build.
 */
const query = new URLSearchParams(window.location.search);
const name = query.get('screen') ?? '';
const lang = query.get('lang') === 'en' ? 'en' : 'sv';

function Gallery() {
  const [screen] = useState(() => screens[name]);
  if (screen) return screen();
  return (
    <ul>
      {Object.keys(screens).map((key) => (
        <li key={key}>
          <a href={`?screen=${key}`}>{key}</a>
        </li>
      ))}
    </ul>
  );
}

async function show() {
  pretendNow(new Date('2026-11-24T10:00:00Z'));
  const texts = await loadTexts(lang);
  const root = document.getElementById('root');
  if (!root) return;
  // Screens read their place from the address: the gallery stands where they would.
  window.history.replaceState(null, '', query.get('at') ?? '/');
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <Providers language={{ lang, texts }}>
          <Gallery />
        </Providers>
      </BrowserRouter>
    </StrictMode>,
  );
}

void show();
