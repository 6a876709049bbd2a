import { ITEMS, KINDS } from '@socialhallbarhet/content/models';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { MarginNote } from '../../ui/Page.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { plainMonth } from '../../parts/time/time.ts';
import { useNow } from '../../parts/time/TimeText.tsx';
import { itemOfTheWeek } from './item-of-the-week.ts';
import styles from './home.module.css';

/** One thing to read, from where my groups are in the matrix. Comes after all else, with the texts. */
export function FromKnowledge({ cells }: { readonly cells: readonly string[] }) {
  const { lang, texts: t } = useLanguage();
  const now = useNow();
  const item = itemOfTheWeek(ITEMS, cells, now);
  if (!item) return null;
  const kind = KINDS.find(({ id }) => id === item.kind)?.[lang];
  return (
    <MarginNote title={t.home.fromKnowledge}>
      <Link className={styles.reading} to={`/p/${item.id}`}>
        <span className="grow">
          <b>{item.title[lang]}</b>
          <span className="muted small">
            {[kind, t.knowledge.reviewed(plainMonth(item.reviewed, now, t.time))].filter(Boolean).join(' · ')}
          </span>
        </span>
        <Rutan cells={item.cells} size={40} decorative />
      </Link>
    </MarginNote>
  );
}
