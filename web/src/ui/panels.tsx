import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import styles from './ui.module.css';

/** The yellow brick: what is for me. Nothing else is yellow. */
export function ForMe({ children }: { readonly children: ReactNode }) {
  return <span className={styles.forMe}>{children}</span>;
}

/** `some`: there is something, and how much cannot be known now. */
export type Count = number | 'some';

/** A number that means something new; `label` says it in words. */
export function CountBadge({
  n,
  label,
  forMe = false,
}: {
  readonly n: Count;
  readonly label: string;
  readonly forMe?: boolean;
}) {
  if (n === 0) return null;
  return (
    <span className={forMe ? `${styles.count} ${styles.countForMe}` : styles.count}>
      <span aria-hidden="true">{n === 'some' ? '•' : n > 99 ? '99+' : n}</span>
      <span className="unseen">{label}</span>
    </span>
  );
}

interface PanelProps {
  readonly title?: ReactNode;
  /** Beside the title, at the right. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  /** The children are rows with lines between. */
  readonly rows?: boolean;
  readonly id?: string;
}

/** A white surface on the ground. Never inside another. */
export function Panel({ title, beside, children, rows = false, id }: PanelProps) {
  const heading = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? heading : undefined} id={id}>
      {title ? (
        <div className={styles.panelHead}>
          <h2 dir="auto" id={heading}>
            {title}
          </h2>
          {beside}
        </div>
      ) : null}
      {rows ? <div className={styles.rows}>{children}</div> : children}
    </section>
  );
}

export function PanelBody({ children }: { readonly children: ReactNode }) {
  return <div className={styles.panelBody}>{children}</div>;
}

/** A list with lines between its rows. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly to?: string;
  readonly children: ReactNode;
  /** At the right: a time, a number, a button. */
  readonly end?: ReactNode;
  readonly before?: ReactNode;
  readonly onClick?: () => void;
}

/** One line of a list; with `to`, all of it is the link. */
export function Row({ to, children, end, before, onClick }: RowProps) {
  const inside = (
    <>
      {before}
      <span className="grow">{children}</span>
      {end}
    </>
  );
  return (
    <li>
      {to ? (
        <Link to={to} className={styles.row} onClick={onClick}>
          {inside}
        </Link>
      ) : (
        <div className={styles.row}>{inside}</div>
      )}
    </li>
  );
}

export function Chips({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className={styles.chips} aria-label={label}>
      {children}
    </ul>
  );
}

/** A word in a list of words. With `onClick` it can be pressed (or, with `pressed`, switched). */
export function Chip({
  children,
  pressed,
  onClick,
  label,
}: {
  readonly children: ReactNode;
  readonly pressed?: boolean;
  readonly onClick?: () => void;
  readonly label?: string;
}) {
  return (
    <li>
      {onClick ? (
        <button type="button" className={styles.chip} aria-pressed={pressed} aria-label={label} onClick={onClick}>
          {children}
        </button>
      ) : (
        <span className={styles.chip}>{children}</span>
      )}
    </li>
  );
}
