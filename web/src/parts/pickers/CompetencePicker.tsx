import { COMPETENCES } from '@socialhallbarhet/content/vocabularies';
import { lazy, Suspense, useMemo } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Skeleton } from '../../ui/states.tsx';
import type { PickTerm } from './TermPicker.tsx';

const TermPicker = lazy(() => import('./TermPicker.tsx').then((module) => ({ default: module.TermPicker })));

interface CompetencePickerProps {
  readonly value: readonly string[];
  readonly onValue: (ids: string[]) => void;
  readonly max: number;
}

/** What a member can be asked about, found by label, by synonym and by the other language. */
export function CompetencePicker(field: CompetencePickerProps) {
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
        help={t.profile.competencesHelp(field.max)}
        none={t.profile.competencesNone}
        also={t.profile.alsoCalled}
        terms={terms}
        {...field}
      />
    </Suspense>
  );
}
