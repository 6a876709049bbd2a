import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './topic.module.css';

interface WhereProps {
  readonly to: string;
  readonly group: string;
  readonly title: string;
  /** The head of the topic, as long as it is in sight. */
  readonly children: ReactNode;
}

/** One line that says where one is once the title has scrolled away: back to the group, and up to the beginning. */
export function Where({ to, group, title, children }: WhereProps) {
  const t = useText();
  const head = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const element = head.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      setAway(last !== undefined && !last.isIntersecting && last.boundingClientRect.bottom <= 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const toBeginning = () => {
    head.current?.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <div ref={head}>{children}</div>
      <div className={styles.where} hidden={!away} data-where>
        <div className={styles.whereLine}>
          {group ? (
            <Link to={to} className={styles.whereGroup}>
              <Icon name="back" size={18} />
              <span>{group}</span>
            </Link>
          ) : null}
          <button type="button" className={styles.whereTitle} onClick={toBeginning}>
            <span className="unseen">{`${t.topic.toBeginning}: `}</span>
            <span dir="auto">{title}</span>
          </button>
        </div>
      </div>
    </>
  );
}
