import type { Texts } from '../sv.ts';

export const front: Texts['front'] = {
  tab: 'The network for socially sustainable development in Göteborg',
  description:
    'The open network for everyone who works with socially sustainable development in Göteborg and its region. Read the knowledge matrix and the calendar without an account, and find someone who has done it before.',
  title: 'Someone here has done it before',
  lead: 'Social hållbarhet is the network for everyone who works with socially sustainable development in Göteborg and its region: in municipalities, associations, companies and universities.',
  join: 'Become a member or sign in',
  read: 'Read without an account',
  mapTitle: 'This is what we know, and what is missing',
  mapText:
    'Four themes downwards, five scales sideways. A filled square holds knowledge that you can read. A dashed square holds a question for someone who knows.',
  mapFilled: (n, of) => `${n} of ${of} squares hold knowledge`,
  next: 'Coming up',
  noEvents: 'No seminars are announced right now.',
  allEvents: 'The whole calendar',
  models: 'Three ways into the knowledge',
  latest: 'Just reviewed',
  membersDo: 'What members do here',
  deeds: [
    {
      title: 'Ask someone who knows',
      text: 'Put your question to a group and mention someone who has done it before. The answer stays there for everyone who reads it.',
    },
    {
      title: 'Talk in groups',
      text: 'Open or closed, about an area or a subject. Above the composer you can see who will read it.',
    },
    {
      title: 'Find each other',
      text: 'Under People you look for competence and area instead of headline: ask me about safety walks.',
    },
    {
      title: 'Meet at seminars',
      text: 'Register in a minute, with or without an account, and add it to your own calendar.',
    },
  ],
};
