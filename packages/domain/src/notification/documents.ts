import { defineDocument, OWN } from '../shared/document.ts';

export const notificationDocuments = {
  notification: defineDocument({
    ...OWN,
    template: 'members/{uid}/notifications/{cause}',
    personal: ['from', 'fromName', 'topicTitle', 'snippet', 'groupName'],
    texts: ['fromName', 'topicTitle', 'snippet', 'groupName'],
    writer: 'functions',
    onHide: 'blank',
    onLeave: 'delete',
    // The member's own, and those of others that name the member.
    find: { own: true, fields: ['from'] },
  }),
  /** The state of one mail; its text is read when it is sent and never stored here. */
  mail: defineDocument({
    ...OWN,
    template: 'mail/{id}',
    personal: ['uid'],
    writer: 'functions',
    find: { fields: ['uid'] },
  }),
  /** The progress of a broadcast; its text is stored with its source. */
  fanout: defineDocument({
    ...OWN,
    template: 'fanouts/{cause}',
    personal: ['by'],
    writer: 'functions',
    onExport: 'none',
    find: { fields: ['by'] },
  }),
} as const;
