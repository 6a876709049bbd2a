import type { StandingPage } from '@socialhallbarhet/content/pages';
import { useLanguage } from '../../i18n/language.tsx';
import { Markdown } from '../../parts/markdown/Markdown.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { plainDate } from '../../parts/time/time.ts';
import styles from './pages.module.css';

/** Who runs this, the terms, accessibility, privacy: one text each, whole in both languages. */
export function StandingScreen({ page }: { readonly page: StandingPage }) {
  const { lang, texts: t } = useLanguage();
  return (
    <Page>
      <PageTitle>{page.title[lang]}</PageTitle>
      <div className={`pad ${styles.text}`}>
        <p className="lead">{page.lead[lang]}</p>
        <Markdown text={page.body[lang]} top={2} />
        <p className="muted small">{t.pages.updated(plainDate(page.updated, t.time))}</p>
      </div>
    </Page>
  );
}
