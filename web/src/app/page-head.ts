import type { PublicPage } from '@socialhallbarhet/content/public';
import type { Model } from '@socialhallbarhet/content/models';
import { type Language, whenText } from '@socialhallbarhet/domain';
import type { Texts } from '../i18n/sv.ts';
import { cellName } from '../parts/cells.ts';

/** What search engines and those who share a link are told of a page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Answers to one person, errors and choices of a view are no pages to be found. */
  readonly indexed: boolean;
}

/** Title and description of a page. */
export function pageHead(page: PublicPage, t: Texts, lang: Language): PageHead {
  switch (page.name) {
    case 'front':
      return { title: t.front.tab, description: t.front.description, indexed: true };
    case 'knowledge':
      return { title: t.knowledge.title, description: t.knowledge.lead, indexed: true };
    case 'matrix':
    case 'examples':
      return { ...modelHead(page.model, lang), indexed: Object.keys(page.filter).length === 0 };
    case 'dialogue':
      return { ...modelHead(page.model, lang), indexed: true };
    case 'cell': {
      const name = cellName(page.cell.id, lang);
      const { items, gap } = page.cell;
      const told =
        items.length > 0 ? t.knowledge.cellHolds(name, items.map((item) => item.title[lang]).join(', ')) : gap[lang];
      return { title: name, description: told, indexed: true };
    }
    case 'item':
      return { title: page.item.title[lang], description: page.item.brief[lang], indexed: true };
    case 'calendar':
      return { title: t.calendar.title, description: t.calendar.lead, indexed: true };
    case 'event': {
      const { event } = page;
      const when = t.calendar.descriptionEvent(t.calendar.kinds[event.kind], whenText(event, lang));
      return { title: event.title, description: [when, event.summary].filter(Boolean).join(' '), indexed: true };
    }
    case 'standing':
      return { title: page.page.title[lang], description: page.page.lead[lang], indexed: true };
    case 'form':
      return { title: page.form.title, description: page.form.lead, indexed: false };
    case 'message':
      return { title: page.message.title, description: page.message.lead, indexed: false };
    case 'broken':
      return { title: t.pages.broken, description: t.pages.brokenLead, indexed: false };
    default:
      return { title: t.pages.notFound, description: t.pages.notFoundLead, indexed: false };
  }
}

const modelHead = ({ title, lead }: Model, lang: Language) => ({ title: title[lang], description: lead[lang] });
