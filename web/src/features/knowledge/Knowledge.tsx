import {
  cellPage,
  dialogueView,
  examplesView,
  itemView,
  knowledgeView,
  matrixView,
} from '@socialhallbarhet/content/views';
import { useParams, useSearchParams } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { useNow } from '../../parts/time/TimeText.tsx';
import { CellScreen } from './CellScreen.tsx';
import { DialogueScreen } from './DialogueScreen.tsx';
import { ExamplesScreen } from './ExamplesScreen.tsx';
import { ItemScreen } from './ItemScreen.tsx';
import { KnowledgeScreen } from './KnowledgeScreen.tsx';
import { MatrixScreen } from './MatrixScreen.tsx';

/* The knowledge pages inside the app: the same screens as a visitor's, from texts that came with the app. */

export function Knowledge() {
  const now = useNow();
  return <KnowledgeScreen page={knowledgeView(now)} />;
}

export function Matrix() {
  const now = useNow();
  const [query] = useSearchParams();
  return <MatrixScreen page={matrixView(query, now)} now={now} />;
}

export function Cell() {
  const now = useNow();
  const { theme = '', scale = '' } = useParams();
  const page = cellPage(theme, scale, now);
  return page ? <CellScreen page={page} now={now} isMember /> : <Gone />;
}

export function Examples() {
  const now = useNow();
  const [query] = useSearchParams();
  return <ExamplesScreen page={examplesView(query, now)} now={now} />;
}

export function Dialogue() {
  const now = useNow();
  return <DialogueScreen page={dialogueView(now)} now={now} />;
}

export function ItemPage() {
  const now = useNow();
  const { id = '' } = useParams();
  const page = itemView(id, now);
  return page ? <ItemScreen page={page} now={now} /> : <Gone />;
}

function Gone() {
  const t = useText();
  return (
    <Page>
      <PageTitle>{t.pages.notFound}</PageTitle>
      <p className="pad lead">{t.pages.notFoundLead}</p>
    </Page>
  );
}
