import { useText } from '../i18n/language.tsx';
import { Icon } from '../ui/icons.tsx';

/** Where I stand with an event, in a word. */
export function PlaceMark({ state }: { readonly state: 'going' | 'waiting' }) {
  const t = useText();
  return (
    <>
      <Icon name={state === 'going' ? 'check' : 'clock'} size={18} />
      {t.events.states[state]}
    </>
  );
}
