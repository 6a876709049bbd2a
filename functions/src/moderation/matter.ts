import { type Case, HIDDEN_TITLE } from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';
import { codeSource } from '../platform/randomness.ts';
import { sha256 } from '../platform/ids.ts';
import { digestOf } from './case-log.ts';
import { type Hold, readHold } from './hold.ts';
import { type Redactable, readRedactable } from './redact.ts';
import { cardMatter, readCard } from '../groups/redact-card.ts';
import { readProfile, type RedactableProfile, wordsOf } from './redact-profile.ts';

/** The words that a case is about, as they stand now: none where they are gone, or where another's stand in their place. */
export interface Matter {
  readonly words: readonly string[];
  /** The title of the topic that they begin; it can be hidden with them. */
  readonly title: string;
}
const NOTHING: Matter = { words: [], title: '' };

/** What `decide` must have been shown: the words and the title as they stand now. */
export const seenOf = ({ words, title }: Matter): string => sha256(JSON.stringify([words, title]));

/** The words that a case was opened with, or last joined with, without a word of them. */
export function boundTo(words: readonly string[]): NonNullable<Case['about']> {
  const salt = codeSource.salt();
  return { salt, digest: digestOf(salt, JSON.stringify(words)) };
}

/** Whether other words stand than those that were reported. Cases of before know their edits only. */
export const isChanged = ({ about }: Case, { words }: Matter): boolean =>
  about !== undefined && digestOf(about.salt, JSON.stringify(words)) !== about.digest;

/** The words of a profile, hidden or not. */
export const profileMatter = (profile: RedactableProfile): Matter =>
  profile.member ? { words: Object.values(wordsOf(profile)), title: '' } : NOTHING;

/** The words of a message, hidden, held, withheld or not; those of another are none of the case's. */
export function messageMatter({ member, message: mid }: Case, found: Redactable, hold: Hold): Matter {
  const { message, restricted, topic } = found;
  if (message) {
    const { author, text } = restricted?.message ?? message;
    const title = topic?.lead === mid ? restricted?.title || topic.title : '';
    return author === member && message.author === member ? { words: [text], title: shown(title) } : NOTHING;
  }
  const waiting = hold.held ?? hold.withheld;
  return waiting?.author === member ? { words: [waiting.text], title: waiting.title } : NOTHING;
}

const shown = (title: string) => (title === HIDDEN_TITLE ? '' : title);

/** Reads the words that a case is about. */
export async function matterOf(reader: Reader, found: Case): Promise<Matter> {
  if (found.kind === 'member') return profileMatter(await readProfile(reader, found.member));
  if (found.kind === 'group') return cardMatter(await readCard(reader, found.group));
  const { group, message } = found;
  const [redactable, hold] = await Promise.all([
    readRedactable(reader, group, message),
    readHold(reader, group, message),
  ]);
  return messageMatter(found, redactable, hold);
}
