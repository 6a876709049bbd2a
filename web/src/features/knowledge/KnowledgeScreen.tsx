import type { PublicPageOf } from '@socialhallbarhet/content/public';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { CellMap } from '../../parts/CellMap.tsx';
import { cellPath } from '../../parts/cells.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import styles from './knowledge.module.css';

/** The ways into the knowledge. */
export function KnowledgeScreen({ page }: { readonly page: PublicPageOf<'knowledge'> }) {
  const { lang, texts: t } = useLanguage();
  const counts = new Map(page.cells.map((cell) => [cell.id as string, cell.items.length]));
  return (
    <Page>
      <PageTitle below={<p className={`lead ${styles.lead}`}>{t.knowledge.lead}</p>}>{t.knowledge.title}</PageTitle>
      <ul className={styles.models}>
        {page.models.map(({ model, items }) => (
          <li key={model.id} className="pad">
            <h2>
              <Link to={model.path}>{model.title[lang]}</Link>
            </h2>
            <p>{model.lead[lang]}</p>
            <p className="muted small">{t.knowledge.inModel(items)}</p>
            {model.id === 'stadsutveckling' ? (
              <div className={styles.glance}>
                <CellMap counts={counts} to={cellPath} label={t.knowledge.atAGlance} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}
