import type { Texts } from '../sv.ts';

export const pages: Texts['pages'] = {
  otherLanguage: 'Svenska',
  aboutThis: 'About the service',
  standing: {
    om: 'About Social hållbarhet',
    villkor: 'Terms',
    tillganglighet: 'Accessibility',
    integritet: 'Privacy',
  },
  footLead: 'Open for everyone to read. Join with your e-mail address.',
  operator: (name) => `${name} is responsible for the service.`,
  reportFault: 'Report an error or a gap',
  reportSubject: (title) => `Error or gap: ${title}`,
  reportBody: (address) => `The page: ${address}. This is wrong or missing:`,
  updated: (date) => `Read through ${date}`,
  notFound: 'There is no such page',
  notFoundLead:
    'The address may be misspelt. If you are sure that it is right, the page may require that you sign in, or have been removed.',
  notFoundLinks: 'From here you can go to',
  broken: 'The page cannot be shown right now',
  brokenLead: 'The fault is ours. Try again in a while.',
  toFront: 'The front page',
  toKnowledge: 'Knowledge',
  toCalendar: 'Calendar',
  optional: 'optional',
};
