import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Language, MAIL_SWITCHES, type MailSwitch } from '@socialhallbarhet/domain';

/** What one link turns off: one switch of one member. */
export interface Unsubscription {
  readonly uid: string;
  readonly what: MailSwitch;
}

/** A shorter key is a mistake: with an empty one, anybody could sign. */
const KEY_MIN = 32;

/**
 * The address that turns off one kind of mail for one member, signed so that only a mail of ours can hold it. It never
 * expires: old mails must be as easy to stop as new ones.
 */
export function unsubscribeUrl(publicUrl: string, key: string, one: Unsubscription, lang: Language): string {
  const query = new URLSearchParams({ u: one.uid, v: one.what, k: signature(key, one), lang });
  return `${publicUrl}/avsluta?${query.toString()}`;
}

/** What a link turns off; nothing when it was forged, altered or cut off. */
export function readUnsubscription(key: string, query: URLSearchParams): Unsubscription | undefined {
  const [uid = '', named = '', given = ''] = ['u', 'v', 'k'].map((name) => query.get(name) ?? '');
  const what = MAIL_SWITCHES.find((name) => name === named);
  if (!what || !/^[A-Za-z0-9_-]{1,128}$/.test(uid)) return undefined;
  const expected = Buffer.from(signature(key, { uid, what }));
  const said = Buffer.from(given);
  const isOurs = said.length === expected.length && timingSafeEqual(said, expected);
  return isOurs ? { uid, what } : undefined;
}

function signature(key: string, { uid, what }: Unsubscription): string {
  if (key.length < KEY_MIN) throw new Error('The key of the unsubscribe links is missing or too short');
  return createHmac('sha256', key).update(`unsubscribe/${what}/${uid}`).digest('base64url');
}
