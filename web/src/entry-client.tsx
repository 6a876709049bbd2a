import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.tsx';
import { Providers } from './app/Providers.tsx';
import { tellOf, watchFaults } from './app/faults.ts';
import { preloadScreen } from './app/screens.ts';
import { tolerateTranslatedDom } from './app/translated-dom.ts';
import { isLocal } from './data/local.ts';
import { meter } from './data/core/meter.ts';
import { limitOpening } from './data/device/keeping.ts';
import { keepAppForMembers } from './data/device/offline.ts';
import { lastHere } from './data/session/session-state.ts';
import { initialLanguage, loadTexts } from './i18n/language.tsx';

// A page for everyone that a member was sent hands over: `/app.html#/kunskap` is the app at /kunskap.
const { pathname, hash } = window.location;
if (pathname === '/app.html') window.history.replaceState(null, '', /^#\/(?![/\\])/.test(hash) ? hash.slice(1) : '/');

// Before anything opens one.
limitOpening();
preloadScreen(window.location.pathname, lastHere() !== null);
// Firebase and what members have: at once for a member, and beside the first screen for everyone else.
Promise.all([import('./data/session/session.ts'), import('./app/MemberApp.tsx')]).then(
  ([{ startSession }]) => startSession(),
  tellOf,
);
tolerateTranslatedDom();
watchFaults();
// For the bench of a member's day.
if (isLocal) Object.assign(window, { bill: meter.bill });

keepAppForMembers();

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
