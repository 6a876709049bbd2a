import type { Texts } from '../sv.ts';

export const home: Texts['home'] = {
  waiting: 'Waiting for you',
  nothingWaits: 'Nothing is waiting for you.',
  sinceLast: (when) => `Since ${when}`,
  sinceFirst: 'In your groups',
  nothingNew: 'Nothing new in your groups since you were last here.',
  readInstead: 'Read on where you were:',
  noGroups: 'You are not in any group yet.',
  noGroupsHow: 'In the groups, people talk about their work. Join one, and what is new appears here.',
  findGroup: 'Find a group',
  yourGroups: 'Your groups',
  fromKnowledge: 'From the knowledge bank',
  askMe: 'How others find you',
  askMeText: (what) => `Ask me about ${what}`,
  askMeMissing: 'Write what others may ask you about, and they will find you under People.',
  askMeEdit: 'Change it in your profile',
};
