import { COMPETENCES, PLACES, SECTORS } from '@socialhallbarhet/content/vocabularies';
import { type Hit, NO_FILTER, type PeopleFilter } from '@socialhallbarhet/content/people';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Field } from '../../forms/Field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { AskMe, canBeAsked } from '../../parts/AskMe.tsx';
import { Face } from '../../parts/Face.tsx';
import { Panel, Row, Rows } from '../../ui/panels.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import styles from './people.module.css';
import { competenceName, placeName, sectorName } from './search.ts';
import type { PeopleScreenProps } from './types.ts';

/** Who knows what: rows that lead with what one may ask about. */
export function PeopleScreen(props: PeopleScreenProps) {
  const { filter, onFilter, hits, total, everybody, loading, error, onMore } = props;
  const { texts: t } = useLanguage();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { state, key } = useLocation() as { state: { search?: boolean } | null; key: string };
  useEffect(() => {
    if (state?.search) input.current?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asking again from this very page counts too
  }, [state, key]);
  const asked = Object.values(filter).some(Boolean);
  return (
    <Page
      notes={
        <MarginNote title={t.people.notFound}>
          <p className="muted">{t.people.notFoundHow}</p>
          <p style={{ marginTop: 12 }}>
            <ButtonLink to="/grupper">{t.people.toGroups}</ButtonLink>
          </p>
        </MarginNote>
      }
    >
      <div className="stack">
        <PageTitle>{t.people.title}</PageTitle>
        <search className={`pad ${styles.search}`}>
          <Field
            label={t.people.search}
            type="search"
            placeholder={t.people.searchHelp}
            value={filter.words}
            onValue={(words) => onFilter({ words })}
            autoComplete="off"
            inputRef={input}
          />
          <Filters filter={filter} onChange={onFilter} asked={asked} />
          {loading ? null : (
            <p className={`muted small ${styles.count}`} aria-live="polite">
              {asked ? t.people.count(total, everybody) : t.people.countAll(everybody)}
            </p>
          )}
        </search>
        {error ? <ErrorNote code={error} /> : null}
        <Panel>
          {loading ? <SkeletonRows n={6} /> : null}
          {!loading && hits.length === 0 && !error ? <Empty what={t.people.none} how={t.people.noneHow} /> : null}
          <Rows>
            {hits.map((hit) => (
              <PersonRow key={hit.person.uid} hit={hit} />
            ))}
          </Rows>
          {total > hits.length ? (
            <div className={styles.more}>
              <Button onClick={onMore}>{t.people.showMore}</Button>
            </div>
          ) : null}
        </Panel>
      </div>
    </Page>
  );
}

function PersonRow({ hit }: { readonly hit: Hit }) {
  const { lang, texts: t } = useLanguage();
  const { person } = hit;
  const why = hit.competences.map((id) => t.people.whyCompetence(competenceName(id, lang)));
  const places = person.places.slice(0, 3).map(placeName).join(', ');
  const known = why.length > 0 ? why : person.competences.slice(0, 2).map((id) => competenceName(id, lang));
  return (
    <Row to={`/folk/${person.uid}`} before={<Face name={person.name} />}>
      {canBeAsked(person) ? (
        <span className="lead">
          <AskMe of={person} strong />
        </span>
      ) : (
        <span dir="auto" className="lead">
          {person.headline || person.name}
        </span>
      )}
      <br />
      <span>
        <span dir="auto" translate="no">
          {person.name}
        </span>
        {person.organisation ? <span>{` · ${person.organisation}`}</span> : null}
      </span>
      <br />
      <span className="muted small">{[places, ...known].filter(Boolean).join(' · ')}</span>
    </Row>
  );
}

interface FiltersProps {
  readonly filter: PeopleFilter;
  readonly asked: boolean;
  readonly onChange: (part: Partial<PeopleFilter>) => void;
}

function Filters({ filter, asked, onChange }: FiltersProps) {
  const { lang, texts: t } = useLanguage();
  const byLabel = <T extends { readonly label: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => a.label.localeCompare(b.label, lang));
  const lists = [
    {
      key: 'competence',
      label: t.people.competence,
      value: filter.competence,
      options: byLabel(COMPETENCES.map(({ id }) => ({ id, label: competenceName(id, lang) }))),
    },
    {
      key: 'place',
      label: t.people.place,
      value: filter.place,
      options: byLabel(PLACES.filter((place) => !('to' in place)).map(({ id, name }) => ({ id, label: name }))),
    },
    {
      key: 'sector',
      label: t.people.sector,
      value: filter.sector,
      options: SECTORS.map(({ id }) => ({ id, label: sectorName(id, lang) })),
    },
  ] as const;
  return (
    <fieldset className={styles.filters}>
      <legend className="unseen">{t.people.filters}</legend>
      {lists.map(({ key, label, value, options }) => (
        <span key={key} className={value ? `${styles.filter} ${styles.on}` : styles.filter}>
          <select aria-label={label} value={value} onChange={(event) => onChange({ [key]: event.target.value })}>
            <option value="">{value ? t.people.any : label}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron" size={18} />
        </span>
      ))}
      {asked ? (
        <Button small kind="quiet" onClick={() => onChange(NO_FILTER)}>
          {t.people.clear}
        </Button>
      ) : null}
    </fieldset>
  );
}
