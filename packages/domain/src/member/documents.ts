import { defineDocument, DERIVED, KEPT, OWN, WORKING_COPY } from '../shared/document.ts';
import { memberLimits, readingLimits } from './limits.ts';
import { consents, MAIL_SWITCHES, memberCreate, PROFILE_LINES, PROFILE_WORDS, settings } from './schema.ts';

export const memberDocuments = {
  member: defineDocument({
    ...OWN,
    template: 'members/{uid}',
    schema: memberCreate,
    personal: ['*'],
    texts: ['name', ...PROFILE_WORDS],
    lines: PROFILE_LINES,
    copies: ['roster', 'directory', 'directoryIndex', 'notification', 'activity', 'restrictedProfile'],
    onHide: 'move-to-restricted',
    reportable: true,
    screened: true,
    lookups: { create: 2, update: 1 },
    limits: memberLimits,
  }),
  consents: defineDocument({
    ...OWN,
    template: 'members/{uid}/private/consents',
    schema: consents,
    personal: ['terms', 'at'],
  }),
  settings: defineDocument({
    ...OWN,
    template: 'members/{uid}/private/settings',
    schema: settings,
    personal: MAIL_SWITCHES,
  }),
  reading: defineDocument({
    ...OWN,
    template: 'members/{uid}/private/reading',
    personal: ['pointers'],
    limits: readingLimits,
  }),
  mine: defineDocument({
    ...DERIVED,
    template: 'members/{uid}/private/mine',
    personal: ['groups', 'standing', 'roles'],
    onHide: 'none',
    onErase: 'delete',
    find: { own: true },
  }),
  restrictedProfile: defineDocument({
    ...KEPT,
    template: 'members/{uid}/restricted/profile',
    personal: ['words'],
    texts: PROFILE_WORDS.map((field) => `words.${field}` as const),
    find: { own: true },
  }),
  standing: defineDocument({
    ...OWN,
    template: 'standing/{uid}',
    personal: ['writeAfter', 'trusted', 'reason'],
    texts: ['reason'],
    writer: 'functions',
  }),
  roles: defineDocument({
    ...OWN,
    template: 'roles/{uid}',
    personal: ['moderator', 'editor', 'organiser', 'administrator'],
    writer: 'functions',
  }),
  directory: defineDocument({
    ...DERIVED,
    template: 'directory/{n}',
    personal: ['rows'],
    find: { packed: { map: 'rows', by: 'key' } },
    record: WORKING_COPY,
  }),
  directoryIndex: defineDocument({
    ...DERIVED,
    template: 'directory/index',
    personal: ['latest'],
    find: { packed: { map: 'latest', by: 'key' } },
    record: WORKING_COPY,
  }),
} as const;
