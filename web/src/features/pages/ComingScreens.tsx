import type { ReactNode } from 'react';
import { useText } from '../../i18n/language.tsx';
import { ButtonLink, Buttons } from '../../ui/Button.tsx';
import { GRID } from '../../ui/cells.ts';
import { MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { MARK, Rutan } from '../../ui/Rutan.tsx';

interface ComingProps {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly now: string;
  readonly cells: readonly string[];
  readonly children: ReactNode;
}

/** Says honestly what comes here, when, and what to do until then. */
function Coming({ title, lead, text, now, cells, children }: ComingProps) {
  const t = useText();
  return (
    <Page
      notes={
        <MarginNote title={t.pages.rutanTitle}>
          <p className="muted">{t.pages.rutanText}</p>
        </MarginNote>
      }
    >
      <PageTitle
        beside={<Rutan cells={cells} size={96} decorative />}
        below={
          <p className="lead" style={{ marginTop: 8 }}>
            {lead}
          </p>
        }
      >
        {title}
      </PageTitle>
      <div className="pad stack">
        <p style={{ marginTop: 24 }}>{text}</p>
        <p className="muted">{now}</p>
        <Buttons>{children}</Buttons>
      </div>
    </Page>
  );
}

export function KnowledgeScreen() {
  const t = useText();
  return (
    <Coming
      title={t.pages.knowledgeTitle}
      lead={t.pages.knowledgeLead}
      text={t.pages.knowledgeText}
      now={t.pages.knowledgeNow}
      cells={MARK}
    >
      <ButtonLink to="/grupper">{t.pages.toGroups}</ButtonLink>
      <ButtonLink to="/folk">{t.pages.toPeople}</ButtonLink>
    </Coming>
  );
}

const SAMSPEL = GRID.filter(({ theme }) => theme.id === 'samspel').map(({ id }) => id);

export function CalendarScreen() {
  const t = useText();
  return (
    <Coming
      title={t.pages.calendarTitle}
      lead={t.pages.calendarLead}
      text={t.pages.calendarText}
      now={t.pages.calendarNow}
      cells={SAMSPEL}
    >
      <ButtonLink to="/grupper">{t.pages.toGroups}</ButtonLink>
    </Coming>
  );
}

export function NotFoundScreen() {
  const t = useText();
  return (
    <Page>
      <PageTitle>{t.shell.notFound}</PageTitle>
      <div className="pad stack">
        <p className="muted">{t.shell.notFoundHow}</p>
        <Buttons>
          <ButtonLink to="/">{t.shell.toHome}</ButtonLink>
        </Buttons>
      </div>
    </Page>
  );
}
