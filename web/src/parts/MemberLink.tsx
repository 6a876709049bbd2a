import { Link } from 'react-router';
import { useText } from '../i18n/language.tsx';

/** A member's name, which leads to them. Until the name is here, a word in its place: a link is never without one. */
export function MemberLink({
  uid,
  name,
  className,
}: {
  readonly uid: string;
  readonly name: string;
  readonly className?: string | undefined;
}) {
  const t = useText();
  return (
    <Link dir="auto" to={`/folk/${uid}`} className={className} translate={name ? 'no' : undefined}>
      {name || t.common.member}
    </Link>
  );
}
