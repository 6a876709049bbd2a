import type { Texts } from '../sv.ts';

export const pages: Texts['pages'] = {
  knowledgeTitle: 'Knowledge',
  knowledgeLead: 'The knowledge matrix comes here: four themes on five scales.',
  knowledgeText:
    'Each cell gathers articles, examples and experiences, and those who know more. An empty cell shows what is missing. It opens in spring 2027 and can be read without signing in.',
  knowledgeNow: 'Until then, conversations, groups and people already carry Rutan. Press one of them to go on.',
  calendarTitle: 'Calendar',
  calendarLead: 'Seminars and meetings come here, with registration in one minute.',
  calendarText:
    'You see how many seats are left, which of your colleagues are coming, and get the material afterwards even if you could not be there. It opens in spring 2027.',
  calendarNow: 'Until then: tell a group about what is coming up.',
  rutanTitle: 'How to read Rutan',
  rutanText: 'Five scales sideways, from building to region. Four themes downwards. A filled square: it belongs there.',
  toGroups: 'To the groups',
  toPeople: 'To people',
};
