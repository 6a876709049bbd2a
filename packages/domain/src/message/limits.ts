/** Lengths of texts in UTF-16 units, and counts of entries. */
export const messageLimits = {
  messageTextMax: 8000,
} as const;

export const messageServerLimits = {
  mentionsPerMessage: 30,
  snippetMax: 140,
} as const;
