import { KINDS, PIVI, type Item } from '@socialhallbarhet/content/models';
import { PLACES } from '@socialhallbarhet/content/vocabularies';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { plainMonth } from '../../parts/time/time.ts';
import styles from './knowledge.module.css';

interface ItemLinesProps {
  readonly items: readonly Item[];
  readonly now: Date;
  /** The level of the heading above them. */
  readonly under?: 1 | 3;
}

/** Items one under the other: the title, the beginning of *I korthet*, what it is and when it was reviewed. */
export function ItemLines({ items, now, under = 1 }: ItemLinesProps) {
  return (
    <ul className={styles.lines}>
      {items.map((item) => (
        <ItemLine key={item.id} item={item} now={now} under={under} />
      ))}
    </ul>
  );
}

function ItemLine({ item, now, under }: { readonly item: Item; readonly now: Date; readonly under: 1 | 3 }) {
  const Title = under === 1 ? 'h2' : 'h4';
  const { lang, texts: t } = useLanguage();
  const facts = [
    kindOf(item)?.[lang],
    ...item.places.map((id) => PLACES.find((place) => place.id === id)?.name),
    t.knowledge.reviewed(plainMonth(item.reviewed, now, t.time)),
  ].filter(Boolean);
  return (
    <li className={styles.line}>
      <div>
        <Title className={styles.lineTitle}>
          <Link to={`/p/${item.id}`}>{item.title[lang]}</Link>
        </Title>
        <p>{firstSentence(item.brief[lang])}</p>
        <p className="muted small">{facts.join(' · ')}</p>
      </div>
      <Rutan cells={item.cells} size={40} decorative />
    </li>
  );
}

/** An example says which sort it is. */
const kindOf = (item: Item) => PIVI.find(({ id }) => id === item.pivi) ?? KINDS.find(({ id }) => id === item.kind);

function firstSentence(text: string): string {
  const end = /[.?](?=\s)/.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}
