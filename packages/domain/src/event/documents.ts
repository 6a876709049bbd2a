import { defineDocument, OFFICIAL, OWN, SHARED, WORKING_COPY } from '../shared/document.ts';

export const eventDocuments = {
  event: defineDocument({
    ...SHARED,
    template: 'events/{eid}',
    personal: ['organiser'],
    texts: ['title', 'summary', 'text', 'venue', 'reason'],
    lines: ['title', 'summary', 'venue'],
    copies: ['notification'],
    writer: 'functions',
    onHide: 'blank',
    onErase: 'blank',
    find: { fields: ['organiser'] },
    record: OFFICIAL,
    // One for a group's, none for those to all.
    lookups: { read: 1 },
  }),
  /** Not in the event, which everyone may read: whoever has the address is in the meeting. */
  eventRoom: defineDocument({
    ...SHARED,
    template: 'events/{eid}/private/room',
    personal: ['link'],
    writer: 'functions',
    onLeave: 'none',
    onExport: 'none',
    onErase: 'none',
    find: { nobody: 'It holds the address of a meeting and names nobody.' },
    record: WORKING_COPY,
    // The event and one's registration; of those without a seat also their role.
    lookups: { read: 3 },
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
  /** The answer to a guest's form, for an hour (TTL); only the address of their browser opens it. */
  formAnswer: defineDocument({
    ...OWN,
    writer: 'functions',
    onLeave: 'none',
    onExport: 'none',
    template: 'formAnswers/{id}',
    personal: ['sealed'],
    find: { nobody: 'it is encrypted, its key stands in the address of one browser, and it is deleted within days' },
  }),
} as const;
