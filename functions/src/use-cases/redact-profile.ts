import { type Member, NOW, paths, pickFields, PROFILE_WORDS, type ProfileWords } from '@socialhallbarhet/domain';
import type { Reader, Transaction } from '../firestore/db.ts';

/** `members/{uid}/restricted/profile`: the words that were hidden. */
interface RestrictedProfile {
  readonly words: ProfileWords;
}

/** A profile with what was hidden of it. */
export interface RedactableProfile {
  readonly member: Member | undefined;
  readonly hidden: ProfileWords | undefined;
}

/** Reads a profile with what was hidden of it; in a transaction for whoever goes on to write. */
export async function readProfile(reader: Reader, uid: string): Promise<RedactableProfile> {
  const [member, restricted] = await Promise.all([
    reader.get<Member>(paths.member(uid)),
    reader.get<RestrictedProfile>(paths.restrictedProfile(uid)),
  ]);
  return { member, hidden: restricted?.words };
}

/**
 * Takes a member's own words out of the profile, to where no client reads. The directory and the rosters follow
 * by its trigger. Nothing, when there are none; the member may write new ones.
 */
export function hideProfile(tx: Transaction, uid: string, found: RedactableProfile, now: Date): void {
  const { member } = found;
  if (!member || Object.values(wordsOf({ member, hidden: undefined })).every((word) => word === '')) return;
  // What was hidden before stays, where nothing new was written.
  tx.set(paths.restrictedProfile(uid), { v: 1, words: wordsOf(found), at: now });
  tx.set(paths.member(uid), { ...member, ...NO_WORDS, changed: NOW });
}
const NO_WORDS: ProfileWords = pickFields(PROFILE_WORDS, () => '');

/** Brings the hidden words back, where no new ones stand. */
export function showProfile(tx: Transaction, uid: string, found: RedactableProfile): void {
  const { member, hidden } = found;
  if (!member || !hidden) return;
  tx.set(paths.member(uid), { ...member, ...wordsOf(found), changed: NOW });
  tx.delete(paths.restrictedProfile(uid));
}

/** What stands in a profile, or stood there before it was hidden. */
export const wordsOf = ({ member, hidden }: RedactableProfile): ProfileWords =>
  pickFields(PROFILE_WORDS, (field) => member?.[field] || (hidden?.[field] ?? ''));
