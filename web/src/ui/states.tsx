import type { ReactNode } from 'react';
import { useText } from '../i18n/language.tsx';
import type { Texts } from '../i18n/sv.ts';
import { Button, Buttons } from './Button.tsx';
import { Icon } from './icons.tsx';
import styles from './ui.module.css';

/** Nothing here yet, and what to do next. */
export function Empty({
  what,
  how,
  children,
}: {
  readonly what: string;
  readonly how?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p>{what}</p>
      {how ? <p className="muted">{how}</p> : null}
      {children ? <Buttons>{children}</Buttons> : null}
    </div>
  );
}

/** What happened and what to do. Announced when it appears. */
export function ErrorNote({
  code,
  onRetry,
  children,
}: {
  readonly code: keyof Texts['errors'];
  readonly onRetry?: (() => void) | undefined;
  readonly children?: ReactNode;
}) {
  const t = useText();
  const { what, how } = t.errors[code];
  return (
    <div className={styles.error} role="alert">
      <Icon name="alert" />
      <div className="grow">
        <p>
          <b>{what}</b>
        </p>
        <p className="muted">{how}</p>
        {onRetry || children ? (
          <Buttons>
            {onRetry ? <Button onClick={onRetry}>{t.common.retry}</Button> : null}
            {children}
          </Buttons>
        ) : null}
      </div>
    </div>
  );
}

/** A quiet word on what holds right now. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <div className={styles.note}>{children}</div>;
}

/** Keeps the room of what is being fetched; shows only after 200 ms. */
export function Skeleton({ height = 20, width = '100%' }: { readonly height?: number; readonly width?: string }) {
  return <span className={styles.skeleton} style={{ height, width }} aria-hidden="true" />;
}

/** The room of a list of rows. */
export function SkeletonRows({ n = 4 }: { readonly n?: number }) {
  const t = useText();
  return (
    <div aria-live="polite">
      <span className="unseen">{t.common.loading}</span>
      <div className={styles.rows} aria-hidden="true">
        {Array.from({ length: n }, (_, index) => (
          <div className={styles.row} key={index}>
            <span className="grow">
              <Skeleton height={17} width={`${42 - (index % 3) * 7}%`} />
              <span style={{ display: 'block', height: 10 }} />
              <Skeleton height={15} width={`${82 - (index % 4) * 9}%`} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
