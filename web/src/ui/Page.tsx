import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../i18n/language.tsx';
import styles from './layout.module.css';

/** One reading column, and beside it what belongs there. */
export function Page({
  children,
  notes,
  follow = false,
}: {
  readonly children: ReactNode;
  readonly notes?: ReactNode;
  /** The notes stay in sight while the column is scrolled. */
  readonly follow?: boolean;
}) {
  return (
    <div className={notes ? styles.page : `${styles.page} ${styles.single}`}>
      <div>{children}</div>
      {notes ? <aside className={follow ? `${styles.notes} ${styles.follow}` : styles.notes}>{notes}</aside> : null}
    </div>
  );
}

/** A quiet note in the margin; below the column on a narrow screen. */
export function MarginNote({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.note} aria-labelledby={id}>
      <h2 dir="auto" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Where this belongs, over the title. */
export function Crumb({
  to,
  label,
  children,
}: {
  readonly to: string;
  readonly label: string;
  readonly children?: ReactNode;
}) {
  return (
    <p className={styles.crumb}>
      {label ? (
        <Link dir="auto" className="link" to={to}>
          {label}
        </Link>
      ) : (
        // Not a link before it has a name; the line keeps its room.
        '\u00a0'
      )}
      {children ? <span className="muted">{children}</span> : null}
    </p>
  );
}

let arrived = false;

/** The one h1: names the document, and takes the focus when one arrives from another page. */
export function PageTitle({
  children,
  beside,
  below,
  tab,
}: {
  readonly children: string;
  readonly beside?: ReactNode;
  /** Under the title, and on a wide screen left of what stands beside it. */
  readonly below?: ReactNode;
  /** Another title for the tab. */
  readonly tab?: string;
}) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const title = `${tab ?? children} · ${t.shell.product}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // On the first load the browser's own order is right: nothing has moved yet.
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another address is another arrival
  }, [pathname]);
  const title1 = (
    <h1 ref={heading} dir="auto" tabIndex={-1} className={beside || below ? undefined : styles.plain}>
      {children}
    </h1>
  );
  if (!beside && !below) return title1;
  return (
    <div className={styles.head}>
      {title1}
      {beside}
      {below ? <div className={styles.below}>{below}</div> : null}
    </div>
  );
}
