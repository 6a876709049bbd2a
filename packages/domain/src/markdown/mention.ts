/** A mention as it is stored: a link to a member's page whose text begins with `@`. The name, and the uid. */
export const MENTION = /\[@([^\]\n]{1,80})\]\(\/folk\/([A-Za-z0-9_-]{1,128})\)/g;

/** The stored form of a mention. */
export const mentionOf = (name: string, uid: string): string => `[@${name}](/folk/${uid})`;
