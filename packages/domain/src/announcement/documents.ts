import { defineDocument, OFFICIAL, SHARED } from '../shared/document.ts';

/** An announcement by a named sender. */
const announced = {
  ...SHARED,
  personal: ['by', 'byName', 'title', 'text'],
  texts: ['byName', 'title', 'text'],
  lines: ['byName', 'title'],
  copies: ['notification'],
  writer: 'functions',
  onHide: 'move-to-restricted',
  onErase: 'blank',
  find: { fields: ['by'] },
  record: OFFICIAL,
} as const;

export const announcementDocuments = {
  announcement: defineDocument({ ...announced, template: 'announcements/{aid}' }),
  groupAnnouncement: defineDocument({
    ...announced,
    template: 'groups/{gid}/announcements/{aid}',
    lookups: { read: 1 },
  }),
} as const;
