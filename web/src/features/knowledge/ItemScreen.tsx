import { daysLate, KINDS, MODES, PERSPECTIVES, PIVI, type Item } from '@socialhallbarhet/content/models';
import type { PublicPageOf } from '@socialhallbarhet/content/public';
import { PLACES } from '@socialhallbarhet/content/vocabularies';
import { config } from '@socialhallbarhet/domain';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { cellName, cellPath } from '../../parts/cells.ts';
import { Markdown } from '../../parts/markdown/Markdown.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { Note } from '../../ui/states.tsx';
import { plainDate } from '../../parts/time/time.ts';
import styles from './knowledge.module.css';
import { Sources } from './Sources.tsx';
import { WhoKnows } from './WhoKnows.tsx';

const HOMES = {
  stadsutveckling: { to: '/kunskap/stadsutveckling', label: 'crumbMatrix' },
  exempel: { to: '/kunskap/exempel', label: 'crumbExamples' },
  dialog: { to: '/kunskap/dialog', label: 'crumbDialogue' },
} as const;

/** One piece of knowledge at its permalink: *I korthet* first, and at the end where it comes from. */
export function ItemScreen({ page, now }: { readonly page: PublicPageOf<'item'>; readonly now: Date }) {
  const { lang, texts: t } = useLanguage();
  const { item } = page;
  const home = HOMES[item.model];
  const late = daysLate(item, now);
  return (
    <Page notes={<ItemNotes page={page} />}>
      <article>
        <Crumb to={home.to} label={t.knowledge[home.label]}>
          {factsOf(item, lang).join(' · ')}
        </Crumb>
        <PageTitle beside={<Rutan cells={item.cells} size={96} decorative />}>{item.title[lang]}</PageTitle>
        <div className="pad">
          {late > 0 ? <Note>{t.knowledge.late(late)}</Note> : null}
          <section className={styles.brief}>
            <h2>{t.knowledge.brief}</h2>
            <p className="lead">{item.brief[lang]}</p>
          </section>
          {lang === 'sv' ? null : <p className="muted">{t.knowledge.swedishOnly}</p>}
          <div className={styles.body} lang="sv">
            <Markdown text={item.body} top={2} />
          </div>
          <Sources sources={item.sources} />
        </div>
      </article>
    </Page>
  );
}

const factsOf = (item: Item, lang: 'sv' | 'en') =>
  [
    (PIVI.find(({ id }) => id === item.pivi) ?? KINDS.find(({ id }) => id === item.kind))?.[lang],
    MODES.find(({ id }) => id === item.mode)?.[lang],
    ...PERSPECTIVES.filter(({ id }) => item.perspectives.includes(id)).map((one) => one[lang]),
    ...PLACES.filter(({ id }) => item.places.includes(id)).map((one) => one.name),
  ].filter((fact) => fact !== undefined);

function ItemNotes({ page: { item, related } }: { readonly page: PublicPageOf<'item'> }) {
  const { lang, texts: t } = useLanguage();
  const address = `${config.publicUrl}/p/${item.id}`;
  const mail = `mailto:?subject=${encodeURIComponent(item.title[lang])}&body=${encodeURIComponent(address)}`;
  return (
    <>
      <MarginNote title={t.knowledge.whereItBelongs}>
        <ul className={styles.cells}>
          {item.cells.map((cell) => (
            <li key={cell}>
              <Link className="link" to={cellPath(cell)}>
                {cellName(cell, lang)}
              </Link>
            </li>
          ))}
        </ul>
      </MarginNote>
      <WhoKnows competences={item.competences} />
      {related.length > 0 ? (
        <MarginNote title={t.knowledge.related}>
          <ul className={styles.near}>
            {related.map((other) => (
              <li key={other.id}>
                <Link className="link" to={`/p/${other.id}`}>
                  {other.title[lang]}
                </Link>
              </li>
            ))}
          </ul>
        </MarginNote>
      ) : null}
      <MarginNote title={t.knowledge.owner}>
        <p>{item.owner?.[lang] ?? t.knowledge.noOwner}</p>
        {item.deputy ? (
          <p className="muted small">
            {t.knowledge.deputy}: {item.deputy[lang]}
          </p>
        ) : null}
        <p className="muted small">
          {t.knowledge.reviewedOn(plainDate(item.reviewed, t.time))} · {t.knowledge.version(item.version)}
          <br />
          {t.knowledge.reviewBy(plainDate(item.reviewBy, t.time))}
        </p>
      </MarginNote>
      <MarginNote title={t.knowledge.cite}>
        <p className={`small ${styles.cite}`}>
          {t.knowledge.citation(item.title.sv, item.reviewed.slice(0, 4), address)}
        </p>
        <p>
          <a className="link" href={mail}>
            {t.knowledge.passOnMail}
          </a>
        </p>
        <p className="muted small">{t.knowledge.passOnText}</p>
      </MarginNote>
    </>
  );
}
