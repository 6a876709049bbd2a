import {
  CARD_WORDS,
  type CardWords,
  type Group,
  type GroupReview,
  HIDDEN_NAME,
  NOW,
  paths,
  pickFields,
} from '@socialhallbarhet/domain';
import { wordsDigest } from './settle-listed.ts';
import type { Reader, Transaction } from '../platform/db.ts';
import type { Matter } from '../moderation/matter.ts';

/** A group's card, and what was decided about it. */
export interface RedactableCard {
  readonly group: Group | undefined;
  readonly review: GroupReview | undefined;
}

/** Reads a card with its hidden words; in a transaction if the caller goes on to write. */
export async function readCard(reader: Reader, gid: string): Promise<RedactableCard> {
  const [group, review] = await Promise.all([
    reader.get<Group>(paths.group(gid)),
    reader.get<GroupReview>(paths.groupReview(gid)),
  ]);
  return { group, review };
}

const wordsOf = (group: Group): CardWords => pickFields(CARD_WORDS, (field) => group[field]);

/** The words of a card, hidden or not. */
export function cardWords({ group, review }: RedactableCard): CardWords | undefined {
  if (group?.name === HIDDEN_NAME && review?.words) return review.words;
  return group && wordsOf(group);
}

export function cardMatter(found: RedactableCard): Matter {
  const words = cardWords(found);
  return { words: words ? Object.values(words) : [], title: '' };
}

const NO_WORDS: CardWords = { name: HIDDEN_NAME, purpose: '', rules: '', welcome: '' };

/**
 * Moves a card's words where only moderators have them. The talk goes on; the trigger of the group takes the row from the
 * list. Does nothing when it is hidden.
 */
export function hideCard(tx: Transaction, gid: string, { group }: RedactableCard): void {
  if (!group || group.name === HIDDEN_NAME) return;
  tx.set(paths.groupReview(gid), { v: 1, state: 'hidden', words: wordsOf(group), digest: wordsDigest(group) });
  tx.update(paths.group(gid), { ...NO_WORDS, changed: NOW });
}

/** Restores the words of a hidden card; of any other says that they were looked at. */
export function showCard(tx: Transaction, gid: string, found: RedactableCard): void {
  const { group } = found;
  const words = cardWords(found);
  if (!group || !words) return;
  tx.set(paths.groupReview(gid), { v: 1, state: 'listed', words: null, digest: wordsDigest(words) });
  if (group.name === HIDDEN_NAME) tx.update(paths.group(gid), { ...words, changed: NOW });
}
