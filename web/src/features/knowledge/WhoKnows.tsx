import { COMPETENCES } from '@socialhallbarhet/content/vocabularies';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { MarginNote } from '../../ui/Page.tsx';

const SHOWN = 4;

/** Knowledge leads to people: the competences that know more, and the way to those who have them. */
export function WhoKnows({ competences }: { readonly competences: readonly string[] }) {
  const { lang, texts: t } = useLanguage();
  const names = [...new Set(competences)]
    .slice(0, SHOWN)
    .flatMap((id) => COMPETENCES.find((one) => one.id === id)?.[lang].toLocaleLowerCase(lang) ?? []);
  if (names.length === 0) return null;
  const last = names.at(-1) ?? '';
  const words = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${t.common.and} ${last}`;
  return (
    <MarginNote title={t.knowledge.whoKnows}>
      <p>{t.knowledge.whoKnowsText(words)}</p>
      <p>
        <Link className="link" to="/folk">
          {t.knowledge.whoKnowsLink}
        </Link>
      </p>
    </MarginNote>
  );
}
