import type { PublicPage } from '@socialhallbarhet/content/public';
import { PublicCalendarScreen } from '../features/public-calendar/PublicCalendarScreen.tsx';
import { PublicEventScreen } from '../features/public-calendar/PublicEventScreen.tsx';
import { FrontScreen } from '../features/front/FrontScreen.tsx';
import { CellScreen } from '../features/knowledge/CellScreen.tsx';
import { DialogueScreen } from '../features/knowledge/DialogueScreen.tsx';
import { ExamplesScreen } from '../features/knowledge/ExamplesScreen.tsx';
import { ItemScreen } from '../features/knowledge/ItemScreen.tsx';
import { KnowledgeScreen } from '../features/knowledge/KnowledgeScreen.tsx';
import { MatrixScreen } from '../features/knowledge/MatrixScreen.tsx';
import { FormScreen } from '../features/pages/FormScreen.tsx';
import { MessageScreen } from '../features/pages/MessageScreen.tsx';
import { NotFoundScreen } from '../features/pages/NotFoundScreen.tsx';
import { InfoScreen } from '../features/pages/InfoScreen.tsx';

/** The screen of each public page: the same ones that the app shows to members. */
export function PublicScreen({ page, now }: { readonly page: PublicPage; readonly now: Date }) {
  switch (page.name) {
    case 'front':
      return <FrontScreen page={page} now={now} />;
    case 'knowledge':
      return <KnowledgeScreen page={page} />;
    case 'matrix':
      return <MatrixScreen page={page} now={now} />;
    case 'cell':
      return <CellScreen page={page} now={now} />;
    case 'examples':
      return <ExamplesScreen page={page} now={now} />;
    case 'dialogue':
      return <DialogueScreen page={page} now={now} />;
    case 'item':
      return <ItemScreen page={page} now={now} />;
    case 'calendar':
      return <PublicCalendarScreen page={page} now={now} />;
    case 'event':
      return <PublicEventScreen page={page} now={now} />;
    case 'standing':
      return <InfoScreen page={page.page} />;
    case 'form':
      return <FormScreen form={page.form} />;
    case 'message':
      return <MessageScreen message={page.message} />;
    default:
      return <NotFoundScreen broken={page.name === 'broken'} />;
  }
}
