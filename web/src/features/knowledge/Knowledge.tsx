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
import { useNow } from '../../ui/TimeText.tsx';
import { CellScreen } from './CellScreen.tsx';
import { DialogueScreen } from './DialogueScreen.tsx';
import { ExamplesScreen } from './ExamplesScreen.tsx';
import { ItemScreen } from './ItemScreen.tsx';
import { KnowledgeScreen } from './KnowledgeScreen.tsx';
import { MatrixScreen } from './MatrixScreen.tsx';

/** The knowledge pages inside the app: the same screens as a visitor's, from texts that came with the app. */
function useToday() {
  const now = useNow();
  return { now, today: now.toISOString().slice(0, 10) };
}

export function Knowledge() {
  const { today } = useToday();
  return <KnowledgeScreen page={knowledgeView(today)} />;
}

export function Matrix() {
  const { now, today } = useToday();
  const [query] = useSearchParams();
  return <MatrixScreen page={matrixView(query, today)} now={now} />;
}

export function Cell() {
  const { now, today } = useToday();
  const { theme = '', scale = '' } = useParams();
  const page = cellPage(theme, scale, today);
  return page ? <CellScreen page={page} now={now} /> : <Gone />;
}

export function Examples() {
  const { now, today } = useToday();
  const [query] = useSearchParams();
  return <ExamplesScreen page={examplesView(query, today)} now={now} />;
}

export function Dialogue() {
  const { now, today } = useToday();
  return <DialogueScreen page={dialogueView(today)} now={now} />;
}

export function ItemPage() {
  const { now, today } = useToday();
  const { id = '' } = useParams();
  const page = itemView(id, today);
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
