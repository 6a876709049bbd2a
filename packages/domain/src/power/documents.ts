import { ACCOUNTABILITY, defineDocument, SHARED } from '../shared/document.ts';

export const powerDocuments = {
  /** The power log. An entry outlives the member as a record, without the person. */
  power: defineDocument({
    ...SHARED,
    template: 'powers/{id}',
    personal: ['by', 'on', 'reason'],
    texts: ['reason'],
    writer: 'functions',
    onErase: 'blank',
    find: { fields: ['by', 'on'] },
    record: ACCOUNTABILITY,
    lookups: { read: 1 },
  }),
} as const;
