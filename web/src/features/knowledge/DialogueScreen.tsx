import type { PhaseView, PublicPageOf } from '@socialhallbarhet/content/public';
import { useLanguage } from '../../i18n/language.tsx';
import { Markdown } from '../../parts/markdown/Markdown.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { ItemLines } from './ItemLines.tsx';
import styles from './knowledge.module.css';
import { Sources } from './Sources.tsx';

/** The dialogue guide: four phases in the order a dialogue goes, each with text, checklist and experiences. */
export function DialogueScreen({ page, now }: { readonly page: PublicPageOf<'dialogue'>; readonly now: Date }) {
  const { lang, texts: t } = useLanguage();
  const { model, phases } = page;
  const notes = (
    <>
      <MarginNote title={t.knowledge.howToUse}>
        <ol className={styles.steps}>
          {model.use.map((step) => (
            <li key={step.sv}>{step[lang]}</li>
          ))}
        </ol>
      </MarginNote>
      <MarginNote title={t.knowledge.answers}>
        <p>{model.editor[lang]}</p>
      </MarginNote>
    </>
  );
  return (
    <Page notes={notes}>
      <Crumb to="/kunskap" label={t.knowledge.crumbKnowledge} />
      <PageTitle below={<p className={`lead ${styles.lead}`}>{model.lead[lang]}</p>}>{model.title[lang]}</PageTitle>
      <nav className="pad" aria-label={t.knowledge.phases}>
        <ol className={styles.phases}>
          {phases.map(({ phase }, index) => (
            <li key={phase.id}>
              <a href={`#${phase.id}`}>
                <span className="muted small">{t.knowledge.phase(index + 1)}</span>
                {phase.title[lang]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {phases.map((view, index) => (
        <PhaseSection key={view.phase.id} view={view} n={index + 1} now={now} />
      ))}
    </Page>
  );
}

function PhaseSection({ view, n, now }: { readonly view: PhaseView; readonly n: number; readonly now: Date }) {
  const { lang, texts: t } = useLanguage();
  const { phase, items } = view;
  return (
    <section className={`pad ${styles.phase}`} id={phase.id} aria-labelledby={`${phase.id}-titel`}>
      <p className="muted small">{t.knowledge.phase(n)}</p>
      <h2 id={`${phase.id}-titel`}>{phase.title[lang]}</h2>
      <p className={`lead ${styles.lead}`}>{phase.lead[lang]}</p>
      {lang === 'sv' ? null : <p className="muted">{t.knowledge.swedishOnly}</p>}
      <div className={styles.body} lang="sv">
        <Markdown text={phase.body} top={3} />
      </div>
      <div className={styles.checklist}>
        <h3>{t.knowledge.checklist}</h3>
        <ul>
          {phase.checklist.map((line) => (
            <li key={line.sv}>{line[lang]}</li>
          ))}
        </ul>
      </div>
      {items.length > 0 ? (
        <div className={styles.section}>
          <h3>{t.knowledge.fromPhase}</h3>
          <ItemLines items={items} now={now} under={3} />
        </div>
      ) : null}
      <Sources sources={phase.sources} under={2} />
    </section>
  );
}
