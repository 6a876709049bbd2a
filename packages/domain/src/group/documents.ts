import { ACCOUNTABILITY, defineDocument, DERIVED, OFFICIAL, SHARED, WORKING_COPY } from '../shared/document.ts';
import { banLimits, groupLimits, requestLimits } from './limits.ts';
import { banCreate, groupCreate, invitationCreate, membershipCreate, requestCreate } from './schema.ts';

export const groupDocuments = {
  group: defineDocument({
    ...SHARED,
    template: 'groups/{gid}',
    schema: groupCreate,
    personal: ['createdBy'],
    texts: ['name', 'purpose', 'rules', 'welcome'],
    copies: ['notification', 'activity'],
    onHide: 'blank',
    onErase: 'blank',
    find: { fields: ['createdBy'] },
    record: OFFICIAL,
    // To read: none for a group that anyone may find; one for a member of a hidden one, two for the invited.
    lookups: { read: 0, create: 3, update: 2 },
    limits: groupLimits,
  }),
  membership: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/memberships/{uid}',
    schema: membershipCreate,
    personal: ['uid', 'role', 'level', 'at'],
    copies: ['roster', 'mine'],
    onLeave: 'delete',
    find: { fields: ['uid'] },
    record: WORKING_COPY,
    // To create: of a group that anyone may join; the invited cost one more.
    lookups: { read: 0, create: 4, update: 2, delete: 2 },
  }),
  request: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/requests/{uid}',
    schema: requestCreate,
    personal: ['uid', 'text', 'at'],
    texts: ['text'],
    copies: ['notification'],
    onHide: 'delete',
    onLeave: 'delete',
    find: { fields: ['uid'] },
    lookups: { read: 1, create: 5, delete: 2 },
    limits: requestLimits,
  }),
  /** Goes with the invited member, and with the one who invited. */
  invitation: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/invitations/{uid}',
    schema: invitationCreate,
    personal: ['uid', 'by', 'at'],
    copies: ['notification'],
    onHide: 'delete',
    onLeave: 'delete',
    find: { fields: ['uid', 'by'] },
    record: WORKING_COPY,
    lookups: { read: 1, create: 5, delete: 2 },
  }),
  ban: defineDocument({
    ...SHARED,
    template: 'groups/{gid}/bans/{uid}',
    schema: banCreate,
    personal: ['uid', 'by', 'reason', 'at'],
    texts: ['reason'],
    find: { fields: ['uid', 'by'] },
    record: ACCOUNTABILITY,
    lookups: { read: 1, create: 4, delete: 2 },
    limits: banLimits,
  }),
  roster: defineDocument({
    ...DERIVED,
    template: 'groups/{gid}/roster/{n}',
    fixed: { n: 0 },
    personal: ['rows'],
    onLeave: 'blank',
    find: { packed: { map: 'rows', by: 'key' } },
    lookups: { read: 1 },
  }),
} as const;
