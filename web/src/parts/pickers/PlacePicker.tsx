import { PLACES } from '@socialhallbarhet/content/vocabularies';
import { lazy, Suspense, useMemo } from 'react';
import { useText } from '../../i18n/language.tsx';
import type { PickTerm } from './TermPicker.tsx';
import { Skeleton } from '../../ui/states.tsx';

const TermPicker = lazy(() => import('./TermPicker.tsx').then((module) => ({ default: module.TermPicker })));

interface PlacePickerProps {
  readonly label: string;
  /** What the places are for: where somebody works, or what something is about. */
  readonly help: string;
  readonly value: readonly string[];
  readonly onValue: (ids: string[]) => void;
  readonly max: number;
}

/** Municipalities and city areas, and the former districts by which many still call their place. */
export function PlacePicker({ label, help, value, onValue, max }: PlacePickerProps) {
  const t = useText();
  const terms = useMemo<PickTerm[]>(
    () =>
      PLACES.map((place) => ({
        id: place.id,
        label: 'to' in place ? t.profile.former(place.name, place.to.slice(0, 4)) : place.name,
      })),
    [t],
  );
  return (
    <Suspense fallback={<Skeleton height={100} />}>
      <TermPicker
        label={label}
        help={help}
        none={t.profile.placesNone}
        terms={terms}
        value={value}
        onValue={onValue}
        max={max}
      />
    </Suspense>
  );
}
