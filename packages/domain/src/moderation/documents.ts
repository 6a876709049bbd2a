import { defineDocument, KEPT } from '../shared/document.ts';

export const moderationDocuments = {
  case: defineDocument({
    ...KEPT,
    template: 'cases/{cid}',
    personal: ['member', 'groupName', 'decision'],
    texts: ['groupName', 'decision.facts'],
    copies: ['notification'],
    find: { fields: ['member'] },
    lookups: { read: 2 },
  }),
  report: defineDocument({
    ...KEPT,
    template: 'cases/{cid}/reports/{uid}',
    personal: ['uid', 'words', 'at'],
    texts: ['words'],
    find: { fields: ['uid'] },
  }),
  /** Ids and digests, which say nothing once the words and their salts are erased. */
  caseEntry: defineDocument({
    ...KEPT,
    template: 'cases/{cid}/log/{n}',
    personal: ['by'],
    onErase: 'blank',
    find: { fields: ['by'] },
    lookups: { read: 3 },
  }),
} as const;
