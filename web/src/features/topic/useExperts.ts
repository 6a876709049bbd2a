import type { Roster } from '@socialhallbarhet/domain';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import type { Expert } from './types.ts';

const MOST = 4;
const NONE: readonly string[] = [];

type Labels = (id: string) => string;

/** Who of the group knows what the topic asks for: those who share most of it first, never oneself. */
export function useExperts(roster: Roster | undefined, competences = NONE, me: string): readonly Expert[] {
  const labels = useLabels(competences.length > 0);
  return useMemo(() => (labels ? expertsOf(roster, competences, me, labels) : []), [roster, competences, me, labels]);
}

/** The names of competences, fetched when there is something to name: the conversation does not wait for them. */
function useLabels(wanted: boolean): Labels | undefined {
  const { lang } = useLanguage();
  const [terms, setTerms] = useState<readonly { id: string; sv: string; en: string }[]>();
  useEffect(() => {
    if (!wanted || terms) return;
    import('@socialhallbarhet/content/vocabularies').then(
      ({ COMPETENCES }) => setTerms(COMPETENCES),
      () => {}, // Without them the margin is empty.
    );
  }, [wanted, terms]);
  return useMemo(() => terms && ((id) => terms.find((term) => term.id === id)?.[lang] ?? id), [terms, lang]);
}

/** @see useExperts */
export function expertsOf(
  roster: Roster | undefined,
  competences: readonly string[],
  me: string,
  labels: Labels,
): Expert[] {
  return Object.entries(roster?.rows ?? {})
    .filter(([uid, row]) => uid !== me && row.role !== 'left')
    .map(([uid, row]) => ({ uid, name: row.name, shared: competences.filter((id) => row.competences.includes(id)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length || a.name.localeCompare(b.name, 'sv'))
    .slice(0, MOST)
    .map(({ uid, name, shared }) => ({ uid, name, why: shared.map(labels).join(', ') }));
}
