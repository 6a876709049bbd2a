import { defineDocument, OWN } from '../shared/document.ts';

/** Counts for a few days; the id is a digest, and the count identifies nobody. */
const counted = { ...OWN, writer: 'functions', onLeave: 'none', onExport: 'none' } as const;

export const signinDocuments = {
  code: defineDocument({
    ...counted,
    template: 'codes/{id}',
    personal: ['sends'],
    find: { nobody: 'the id is a digest of the address, and it is deleted within hours' },
  }),
  /** How often an account or a network did something; deleted within days (TTL). */
  pace: defineDocument({
    ...counted,
    template: 'paces/{id}',
    personal: ['from'],
    find: { nobody: 'the id is a digest of the day, the account and the deed, and it is deleted within days' },
  }),
} as const;
