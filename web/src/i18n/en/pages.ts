import type { Texts } from '../sv.ts';

export const pages: Texts['pages'] = {
  knowledgeTitle: 'Knowledge',
  knowledgeLead: 'The knowledge matrix comes here: four themes on five scales.',
  knowledgeText:
    'Each cell gathers articles, examples and experiences, and those who know more. An empty cell shows what is missing. It is being built, and can be read without signing in once it opens.',
  knowledgeNow: 'Until then, what people know is in the conversations. Groups and topics already carry their cells.',
  calendarTitle: 'Calendar',
  calendarLead: 'Seminars and meetings come here, with registration in one minute.',
  calendarText:
    'You see how many seats are left, which of your colleagues are coming, and get the material afterwards even if you could not be there. It is built after the knowledge.',
  calendarNow: 'Until then: tell a group about what is coming up.',
  rutanTitle: 'How to read Rutan',
  rutanText: 'Five scales sideways, from building to region. Four themes downwards. A filled square: it belongs there.',
  toGroups: 'To the groups',
  toPeople: 'To people',
};
