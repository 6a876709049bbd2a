import { snippet } from '@socialhallbarhet/domain';
import { useText } from '../../../i18n/language.tsx';
import { IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { useMentionNames } from '../../../parts/markdown/names.ts';
import styles from '../topic.module.css';
import type { TopicMessage } from '../types.ts';

/** Over the box: whom one answers, and the way out of it. */
export function Answering({ message, onStop }: { readonly message: TopicMessage; readonly onStop: () => void }) {
  const t = useText();
  const nameOf = useMentionNames();
  return (
    <div className={styles.answering}>
      <p className="grow">
        <span className="muted">{t.topic.answering} </span>
        <b dir="auto" translate="no">
          {message.author.name}
        </b>
        <span dir="auto" className={`muted ${styles.answeringWords}`}>
          {snippet(message.text, undefined, nameOf)}
        </span>
      </p>
      <IconButton label={t.topic.stopAnswering} onClick={onStop}>
        <Icon name="close" size={20} />
      </IconButton>
    </div>
  );
}

/** Moves to a message of this page and marks it for a moment; false when it is not among those shown. */
export function showMessage(id: string): boolean {
  const row = document.getElementById(`m-${id}`);
  if (!row) return false;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  const mark = styles.target ?? '';
  row.classList.add(mark);
  setTimeout(() => row.classList.remove(mark), 2000);
  return true;
}
