import { defineDocument, DERIVED, SHARED } from '../shared/document.ts';
import { topicLimits } from './limits.ts';
import { topicCreate } from './schema.ts';

export const topicDocuments = {
  activity: defineDocument({
    ...DERIVED,
    template: 'groups/{gid}/activity/recent',
    personal: ['topics'],
    find: { packed: { map: 'topics', by: { field: 'author' } } },
    lookups: { read: 1 },
  }),
  topic: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/topics/{tid}',
    schema: topicCreate,
    personal: ['title', 'createdBy'],
    texts: ['title'],
    lines: ['title'],
    copies: ['activity', 'notification'],
    onHide: 'blank',
    onErase: 'blank',
    find: { fields: ['createdBy'] },
    screened: true,
    lookups: { read: 1, create: 3, update: 2 },
    limits: topicLimits,
  }),
} as const;
