/** How many letters and digits follow the author in the id of a message: so many that the author can be told from them. */
const CHANCE = 20;

/**
 * The id of a new message: its author's, and twenty letters or digits of chance. Rules let nobody begin one with
 * another's: no message ever stands where another's stood, and no case, cause or copy passes from one to the other.
 */
export const newMessageId = (uid: string, chance: string): string => `${uid}_${chance}`;

/** The same for an id from before; one that names its author already stays. */
export const ownMessageId = (uid: string, mid: string): string =>
  new RegExp(`^[A-Za-z0-9]{${CHANCE}}$`).test(mid) ? newMessageId(uid, mid) : mid;
