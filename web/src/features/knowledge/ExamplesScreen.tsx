import { PIVI } from '@socialhallbarhet/content/models';
import type { ExamplesFilter, PublicPageOf } from '@socialhallbarhet/content/public';
import { PLACES } from '@socialhallbarhet/content/vocabularies';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { Choices } from './Choices.tsx';
import { withChoices } from './facts.ts';
import { ItemLines } from './ItemLines.tsx';
import styles from './knowledge.module.css';

/** The bank of examples, by sort and place. Only sorts and places that have one are offered. */
export function ExamplesScreen({ page, now }: { readonly page: PublicPageOf<'examples'>; readonly now: Date }) {
  const { lang, texts: t } = useLanguage();
  const { model, items, all, filter } = page;
  const { pivi, place } = filter;
  const to = (choices: ExamplesFilter) => withChoices('/kunskap/exempel', { sort: choices.pivi, plats: choices.place });
  const sorts = PIVI.filter(({ id }) => all.some((item) => item.pivi === id));
  const places = PLACES.filter(({ id }) => all.some((item) => item.places.includes(id)));
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
      <div className={`pad ${styles.filters}`}>
        <Choices
          label={t.knowledge.kind}
          chosen={pivi}
          options={[
            { id: undefined, name: t.knowledge.all, to: to({ ...(place && { place }) }) },
            ...sorts.map((one) => ({ id: one.id, name: one[lang], to: to({ pivi: one.id, ...(place && { place }) }) })),
          ]}
        />
        <Choices
          label={t.knowledge.place}
          chosen={place}
          options={[
            { id: undefined, name: t.knowledge.all, to: to({ ...(pivi && { pivi }) }) },
            ...places.map((one) => ({ id: one.id, name: one.name, to: to({ place: one.id, ...(pivi && { pivi }) }) })),
          ]}
        />
      </div>
      <div className="pad">
        {items.length > 0 ? (
          <ItemLines items={items} now={now} />
        ) : (
          <p>
            {t.knowledge.noMatch}{' '}
            <Link className="link" to="/kunskap/exempel">
              {t.knowledge.clear}
            </Link>
          </p>
        )}
      </div>
    </Page>
  );
}
