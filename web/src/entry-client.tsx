import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.tsx';
import { Providers } from './app/Providers.tsx';
import { preloadScreen } from './app/screens.ts';
import { tolerateTranslatedDom } from './app/translated-dom.ts';
import { isLocal } from './data/firebase.ts';
import { meter } from './data/meter.ts';
import { lastHere, startSession } from './data/session.ts';
import { initialLanguage, loadTexts } from './i18n/language.tsx';

preloadScreen(window.location.pathname, lastHere() !== null);
startSession();
tolerateTranslatedDom();
// For the bench of a member's day.
if (isLocal) Object.assign(window, { bill: meter.bill });

// After what is needed now: then the app starts without a network too.
if (!import.meta.env.DEV) {
  window.addEventListener('load', () => void navigator.serviceWorker?.register('/sw.js').catch(() => {}));
}

const lang = initialLanguage();
const texts = await loadTexts(lang);
createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <Providers language={{ lang, texts }}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </Providers>
  </StrictMode>,
);
