import { defineDocument, OFFICIAL, SHARED, WORKING_COPY } from '../shared/document.ts';

export const eventDocuments = {
  event: defineDocument({
    ...SHARED,
    template: 'events/{eid}',
    personal: ['organiser'],
    texts: ['title', 'summary', 'text', 'venue', 'reason'],
    copies: ['notification'],
    writer: 'functions',
    onHide: 'blank',
    onErase: 'blank',
    find: { fields: ['organiser'] },
    record: OFFICIAL,
    // One for a group's, none for those to all.
    lookups: { read: 1 },
  }),
  /** Erased with its person; the event's counts are then counted anew. */
  registration: defineDocument({
    ...SHARED,
    template: 'events/{eid}/registrations/{rid}',
    personal: ['*'],
    texts: ['name', 'answers'],
    writer: 'functions',
    find: { fields: ['uid'] },
    record: WORKING_COPY,
    lookups: { read: 0 },
  }),
} as const;
