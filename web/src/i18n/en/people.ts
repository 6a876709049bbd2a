import type { Texts } from '../sv.ts';

export const people: Texts['people'] = {
  title: 'People',
  search: 'Search people',
  searchHelp: 'Name, competence, workplace or area',
  filters: 'Filters',
  competence: 'Competence',
  sector: 'Sector',
  place: 'Area',
  any: 'All',
  clear: 'Clear',
  count: (n, of) => `${n.toLocaleString('en')} of ${of.toLocaleString('en')}, nearest first`,
  countAll: (n) => (n === 1 ? '1 member' : `${n.toLocaleString('en')} members`),
  ask: 'Ask me about',
  none: 'No match.',
  noneHow: 'Remove a filter, or try another word for the same thing.',
  whyCompetence: (what) => `${what} in the profile`,
  notFound: 'Cannot find anyone?',
  notFoundHow: 'Ask the question in a group. Mention someone with @, and they get a notification.',
  toGroups: 'To the groups',
  showMore: 'Show more',
};
