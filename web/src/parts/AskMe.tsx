import type { Profile } from '@socialhallbarhet/domain';
import { useText } from '../i18n/language.tsx';

/** What one may ask a member about, with the words before it; nothing when they named nothing. */
export function AskMe({ of, strong = false }: { readonly of: Pick<Profile, 'askMeAbout'>; readonly strong?: boolean }) {
  const t = useText();
  if (!of.askMeAbout) return null;
  return (
    <>
      {t.people.ask} {strong ? <b dir="auto">{of.askMeAbout}</b> : of.askMeAbout}
    </>
  );
}

/** Whether a member named what one may ask them about. */
export const canBeAsked = (member: Pick<Profile, 'askMeAbout'>): boolean => member.askMeAbout !== '';
