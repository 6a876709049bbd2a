import { type Member, NOW, paths, pickFields, PROFILE_WORDS, type ProfileWords } from '@socialhallbarhet/domain';
import type { Reader, Transaction } from '../platform/db.ts';

/** `members/{uid}/restricted/profile`: the hidden texts. */
interface RestrictedProfile {
  readonly words: ProfileWords;
}

/** A profile together with its hidden texts. */
export interface RedactableProfile {
  readonly member: Member | undefined;
  readonly hidden: ProfileWords | undefined;
}

/** Reads a profile together with its hidden texts; in a transaction if the caller goes on to write. */
export async function readProfile(reader: Reader, uid: string): Promise<RedactableProfile> {
  const [member, restricted] = await Promise.all([
    reader.get<Member>(paths.member(uid)),
    reader.get<RestrictedProfile>(paths.restrictedProfile(uid)),
  ]);
  return { member, hidden: restricted?.words };
}

/**
 * Moves a member's own texts from the profile to a document that no client reads. The trigger of the profile updates
 * the directory and the rosters. Does nothing when there are no texts; the member may write new ones.
 */
export function hideProfile(tx: Transaction, uid: string, found: RedactableProfile, now: Date): void {
  const { member } = found;
  if (!member || Object.values(wordsOf({ member, hidden: undefined })).every((word) => word === '')) return;
  // Texts hidden earlier stay where no new text was written.
  tx.set(paths.restrictedProfile(uid), { v: 1, words: wordsOf(found), at: now });
  tx.update(paths.member(uid), { ...NO_WORDS, changed: NOW });
}
const NO_WORDS: ProfileWords = pickFields(PROFILE_WORDS, () => '');

/** Restores the hidden texts where the member has written no new ones. */
export function showProfile(tx: Transaction, uid: string, found: RedactableProfile): void {
  const { member, hidden } = found;
  if (!member || !hidden) return;
  tx.update(paths.member(uid), { ...wordsOf(found), changed: NOW });
  tx.delete(paths.restrictedProfile(uid));
}

/** The texts of a profile, hidden or not. */
export const wordsOf = ({ member, hidden }: RedactableProfile): ProfileWords =>
  pickFields(PROFILE_WORDS, (field) => member?.[field] || (hidden?.[field] ?? ''));
