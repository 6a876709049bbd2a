/** Lengths of texts in UTF-16 units, and counts of entries. */
export const messageLimits = {
  messageTextMax: 8000,
  /** Each keeps a text: a message is hidden with all of them in one commit. */
  editsMax: 50,
} as const;

export const messageServerLimits = {
  mentionsPerMessage: 30,
  snippetMax: 140,
} as const;
