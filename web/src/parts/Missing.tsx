import type { ErrorCode } from '@socialhallbarhet/domain';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../i18n/language.tsx';
import { Button, ButtonLink, Buttons } from '../ui/Button.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';

interface MissingProps {
  readonly code?: ErrorCode;
  /** Closer words than those of the code. */
  readonly what?: string;
  readonly how?: string;
}

/** A page that is not there, or not for this member: what happened, and the ways from here. */
export function Missing({ code = 'not-found', what, how }: MissingProps) {
  const t = useText();
  const navigate = useNavigate();
  // The first page of a visit has none before it.
  const cameFrom = useLocation().key !== 'default';
  const isHere = code !== 'not-found' && code !== 'not-allowed';
  // What one may not read and what is not there are answered alike.
  const words = isHere ? t.errors[code] : { what: t.shell.notFound, how: t.shell.notFoundHow };
  return (
    <Page>
      <div className="stack">
        <PageTitle>{what ?? words.what}</PageTitle>
        <p className="lead pad">{how ?? words.how}</p>
        <Buttons className="pad">
          {cameFrom ? <Button onClick={() => void navigate(-1)}>{t.common.back}</Button> : null}
          <ButtonLink to="/">{t.shell.home}</ButtonLink>
        </Buttons>
      </div>
    </Page>
  );
}
