import { Link } from 'react-router';
import { useText } from '../i18n/language.tsx';

/** A member's name, which leads to them. Until the name is here, a word in its place: a link is never without one. */
export function MemberLink({
  uid,
  name,
  className,
  plain = false,
}: {
  readonly uid: string;
  readonly name: string;
  readonly className?: string | undefined;
  /** The name alone, where a link would cost more than it gives: it looks the same. */
  readonly plain?: boolean;
}) {
  const t = useText();
  const looks = { className, translate: name ? ('no' as const) : undefined, children: name || t.common.member };
  return plain ? <span {...looks} /> : <Link to={`/folk/${uid}`} {...looks} />;
}
