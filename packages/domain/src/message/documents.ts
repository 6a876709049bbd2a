import { CORRESPONDENCE, defineDocument, KEPT, SHARED } from '../shared/document.ts';
import { messageLimits } from './limits.ts';
import { heldCreate, messageCreate, versionCreate } from './schema.ts';

export const messageDocuments = {
  message: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/messages/{mid}',
    schema: messageCreate,
    personal: ['author', 'text', 'at'],
    texts: ['text'],
    copies: ['activity', 'notification', 'version', 'restricted'],
    onHide: 'move-to-restricted',
    onErase: 'blank',
    find: { fields: ['author'] },
    reportable: true,
    screened: true,
    lookups: { read: 1, create: 3, update: 4 },
    limits: messageLimits,
  }),
  version: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/messages/{mid}/versions/{n}',
    schema: versionCreate,
    personal: ['author', 'text', 'at'],
    texts: ['text'],
    onHide: 'move-to-restricted',
    find: { fields: ['author'] },
    lookups: { read: 2, create: 1 },
  }),
  /** A held message; only its author reads it. */
  held: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/held/{mid}',
    schema: heldCreate,
    personal: ['author', 'text', 'title', 'writtenAt'],
    texts: ['text', 'title'],
    lines: ['title'],
    copies: ['message', 'restricted'],
    onHide: 'move-to-restricted',
    onLeave: 'delete',
    find: { fields: ['author'] },
    screened: true,
    lookups: { read: 0, create: 2 },
  }),
  /** The only document with hidden text; no client reads it, only the callable `evidence`. */
  restricted: defineDocument({
    ...KEPT,
    template: 'groups/{gid}/restricted/{mid}',
    personal: ['message', 'held', 'title'],
    texts: ['title', 'message.text', 'held.text', 'held.title'],
    find: { fields: ['message.author', 'held.author'] },
    record: CORRESPONDENCE,
  }),
  restrictedVersion: defineDocument({
    ...KEPT,
    template: 'groups/{gid}/restricted/{mid}/versions/{n}',
    personal: ['author', 'text', 'at'],
    texts: ['text'],
    find: { fields: ['author'] },
    record: CORRESPONDENCE,
  }),
} as const;
