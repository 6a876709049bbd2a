import { COMPETENCES } from '@socialhallbarhet/content/vocabularies';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { MarginNote } from '../../ui/Page.tsx';
import styles from './knowledge.module.css';

const SHOWN = 4;

/** Knowledge leads to people: the competences that know more, each to those who have it. */
export function WhoKnows({ competences }: { readonly competences: readonly string[] }) {
  const { lang, texts: t } = useLanguage();
  const known = [...new Set(competences)]
    .slice(0, SHOWN)
    .flatMap((id) => COMPETENCES.find((one) => one.id === id) ?? []);
  if (known.length === 0) return null;
  return (
    <MarginNote title={t.knowledge.whoKnows}>
      <p className="muted">{t.knowledge.whoKnowsText}</p>
      <ul className={styles.knows}>
        {known.map((one) => (
          <li key={one.id}>
            <Link className="link" to={`/folk?kompetens=${one.id}`}>
              {one[lang]}
            </Link>
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}
