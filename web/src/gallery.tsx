import { useState } from 'react';
import { mount } from './gallery/mount.tsx';
import { screens } from './gallery/screens.tsx';

/**
 * For looking only, by the development server: /gallery.html?screen=topic&lang=en shows one screen
 * with believable props. Never part of a build. `tests/screens` judges the same screens.
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

void mount(<Gallery />, { lang, at: query.get('at') ?? '/' });
