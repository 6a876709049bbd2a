import { COMPETENCES, PLACES, SECTORS } from '@socialhallbarhet/content/vocabularies';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
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
import {
  competenceName,
  filterIn,
  findPeople,
  type Hit,
  NO_FILTER,
  type PeopleFilter,
  placeName,
  queryOf,
  sectorName,
} from './search.ts';
import type { PeopleScreenProps } from './types.ts';

/** More than this at once is a list nobody reads. */
const STEP = 40;

/** Who knows what: rows that lead with what one may ask about. */
export function PeopleScreen({ people, loading, error, onReload }: PeopleScreenProps) {
  const { texts: t } = useLanguage();
  const [query, setQuery] = useSearchParams();
  const [filter, setFilter] = useState<PeopleFilter>(() => filterIn(query));
  const [shown, setShown] = useState(STEP);
  const wanted = useDeferredValue(filter);
  const hits = useMemo(() => findPeople(people, wanted), [people, wanted]);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { state, key } = useLocation() as { state: { search?: boolean } | null; key: string };
  useEffect(() => {
    if (state?.search) input.current?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asking again from this very page counts too
  }, [state, key]);
  // What is searched for can be sent to a colleague, and is there after going back.
  useEffect(() => {
    if (queryOf(wanted).toString() !== query.toString()) setQuery(queryOf(wanted), { replace: true });
  }, [wanted, query, setQuery]);
  const change = (part: Partial<PeopleFilter>) => {
    setFilter((old) => ({ ...old, ...part }));
    setShown(STEP);
  };
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
            onValue={(words) => change({ words })}
            autoComplete="off"
            inputRef={input}
          />
          <Filters filter={filter} onChange={change} asked={asked} />
          {loading ? null : (
            <p className={`muted small ${styles.count}`} aria-live="polite">
              {asked ? t.people.count(hits.length, people.length) : t.people.countAll(people.length)}
            </p>
          )}
        </search>
        {error ? <ErrorNote code={error} onRetry={onReload} /> : null}
        <Panel>
          {loading ? <SkeletonRows n={6} /> : null}
          {!loading && hits.length === 0 && !error ? <Empty what={t.people.none} how={t.people.noneHow} /> : null}
          <Rows>
            {hits.slice(0, shown).map((hit) => (
              <PersonRow key={hit.person.uid} hit={hit} />
            ))}
          </Rows>
          {hits.length > shown ? (
            <div className={styles.more}>
              <Button onClick={() => setShown(shown + STEP)}>{t.people.showMore}</Button>
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
        <span className="lead">{person.headline || person.name}</span>
      )}
      <br />
      <span>
        <span translate="no">{person.name}</span>
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
