import { Link, useLocation } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import styles from './shell.module.css';

/** The words across the top, or the tabs below: the same for visitors and members. */
export function Words() {
  const t = useText();
  const { pathname } = useLocation();
  const words = [
    { to: '/', word: t.shell.home, here: pathname === '/' },
    { to: '/grupper', word: t.shell.groups, here: /^\/(grupper|g)(\/|$)/.test(pathname) },
    { to: '/kunskap', word: t.shell.knowledge, here: /^\/kunskap(\/|$)/.test(pathname) },
    { to: '/kalender', word: t.shell.calendar, here: /^\/kalender(\/|$)/.test(pathname) },
    { to: '/folk', word: t.shell.people, here: /^\/folk(\/|$)/.test(pathname) },
  ];
  return (
    <ul>
      {words.map(({ to, word, here }) => (
        <li key={to}>
          <Link to={to} aria-current={here ? 'page' : undefined}>
            <span className={styles.word} data-word={word}>
              {word}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
