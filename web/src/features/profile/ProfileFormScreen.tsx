import { COMPETENCES, SECTORS } from '@socialhallbarhet/content/vocabularies';
import { LIMITS, type Profile } from '@socialhallbarhet/domain';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Button, ButtonLink, Buttons } from '../../ui/Button.tsx';
import { useDrafted } from '../../forms/drafted.ts';
import { Field, Form, Select } from '../../forms/Field.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { useTask } from '../../forms/outcome.ts';
import { MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { PlacePicker } from '../../parts/pickers/PlacePicker.tsx';
import { ErrorNote, Note, Skeleton } from '../../ui/states.tsx';
import type { PickTerm } from '../../parts/pickers/TermPicker.tsx';
import { Unsaved } from '../../forms/Unsaved.tsx';
import { MyTabs } from './MyTabs.tsx';
import styles from './profile.module.css';
import type { ProfileFormScreenProps } from './types.ts';

const TermPicker = lazy(() =>
  import('../../parts/pickers/TermPicker.tsx').then((module) => ({ default: module.TermPicker })),
);

const SECTOR_IDS = SECTORS.map(({ id }) => id);

/** What a text may hold at most; the name also at least. */
const MAX = {
  name: LIMITS.nameMax,
  headline: LIMITS.headlineMax,
  askMeAbout: LIMITS.askMeAboutMax,
  about: LIMITS.aboutMax,
  organisation: LIMITS.organisationMax,
} as const;

/** My profile as a form, with competences and places of the vocabularies. */
export function ProfileFormScreen({ uid, profile, draft, onSave }: ProfileFormScreenProps) {
  const { lang, texts: t } = useLanguage();
  const form = useDrafted<Profile>(profile, draft, { sector: SECTOR_IDS });
  const { fields } = form;
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const task = useTask();
  const set =
    <K extends keyof Profile>(key: K) =>
    (value: Profile[K]) => {
      setSaved(false);
      form.set({ [key]: value });
    };
  const wrong = (key: keyof typeof MAX) => {
    const length = fields[key].trim().length;
    if (key === 'name' && length < LIMITS.nameMin) return t.common.tooShort(LIMITS.nameMin);
    return length > MAX[key] ? t.common.tooLong(MAX[key]) : undefined;
  };
  const text = (key: keyof typeof MAX) => ({
    value: fields[key],
    onValue: set(key),
    max: MAX[key],
    error: tried ? wrong(key) : undefined,
  });
  const submit = () => {
    setTried(true);
    const keys = Object.keys(MAX) as (keyof typeof MAX)[];
    if (keys.some((key) => wrong(key))) return;
    const trimmed = Object.fromEntries(keys.map((key) => [key, fields[key].trim()]));
    void task
      .run(() => onSave({ ...fields, ...trimmed }))
      .then((ok) => {
        setSaved(ok);
        if (!ok) return;
        form.settled(fields);
        announce(t.profile.saved);
      });
  };
  return (
    <Page
      notes={
        <MarginNote title={t.profile.readTitle}>
          <p className="muted">{t.profile.readBy}</p>
          <p style={{ marginTop: 12 }}>
            <ButtonLink to={`/folk/${uid}`}>{t.profile.publicPage}</ButtonLink>
          </p>
        </MarginNote>
      }
    >
      <PageTitle>{t.profile.title}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        <MyTabs at="profile" />
        <Form onSubmit={submit}>
          {form.isRestored ? <Unsaved onDrop={form.drop} /> : null}
          <Field label={t.profile.name} help={t.profile.nameHelp} autoComplete="name" {...text('name')} />
          <Field
            optional
            label={t.profile.ask}
            help={t.profile.askHelp}
            placeholder={t.profile.askExample}
            {...text('askMeAbout')}
          />
          <Field
            optional
            label={t.profile.headline}
            help={t.profile.headlineHelp}
            placeholder={t.profile.headlineExample}
            {...text('headline')}
          />
          <Competences value={fields.competences} onValue={set('competences')} />
          <Select
            label={t.profile.sector}
            value={fields.sector}
            onValue={set('sector')}
            options={SECTORS.map((term) => ({ id: term.id, label: term[lang] }))}
          />
          <Field optional label={t.profile.organisation} autoComplete="organization" {...text('organisation')} />
          <PlacePicker
            label={t.profile.places}
            help={t.profile.placesHelp(LIMITS.placesMax)}
            value={fields.places}
            onValue={set('places')}
            max={LIMITS.placesMax}
          />
          <Field optional label={t.profile.about} help={t.profile.aboutHelp} lines={5} {...text('about')} />
          {task.failure ? <ErrorNote code={task.failure.code} /> : null}
          {saved ? <Note>{t.profile.saved}</Note> : null}
          <Buttons>
            <Button kind="go" type="submit" busy={task.busy}>
              {task.busy ? t.common.saving : t.common.save}
            </Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  );
}

function Competences({
  value,
  onValue,
}: {
  readonly value: readonly string[];
  readonly onValue: (ids: string[]) => void;
}) {
  const { lang, texts: t } = useLanguage();
  const terms = useMemo<PickTerm[]>(
    () =>
      COMPETENCES.map((term) => ({
        id: term.id,
        label: term[lang],
        also: [...term.synonyms, lang === 'sv' ? term.en : term.sv],
      })),
    [lang],
  );
  return (
    <Suspense fallback={<Skeleton height={100} />}>
      <TermPicker
        label={t.profile.competences}
        help={t.profile.competencesHelp(LIMITS.competencesMax)}
        none={t.profile.competencesNone}
        terms={terms}
        value={value}
        onValue={onValue}
        max={LIMITS.competencesMax}
        also={t.profile.alsoCalled}
      />
    </Suspense>
  );
}
