import { type Language, mailSettings, NOW, paths, type Settings } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { readUnsubscription, type Unsubscription } from '../mail/unsubscribe-link.ts';
import { unsubscribePage, type UnsubscribeView } from '../mail/unsubscribe-page.ts';

type Deps = { db: Db; unsubscribeKey: string; publicUrl: string };
type Answer = { readonly status: number; readonly html: string };

/**
 * Handles the unsubscribe link of a mail. A GET asks for confirmation and changes nothing, since mail scanners follow
 * links; a POST, from that page or by one click in a mail program, turns the mails off. Repeating it changes nothing; a
 * forged link changes nothing and the page says so.
 */
export async function unsubscribe(deps: Deps, request: { method: string; query: URLSearchParams }): Promise<Answer> {
  const { method, query } = request;
  const lang: Language = query.get('lang') === 'en' ? 'en' : 'sv';
  const page = (status: number, view: UnsubscribeView) => ({
    status,
    html: unsubscribePage(view, lang, `${deps.publicUrl}/mitt/installningar`),
  });
  const one = readUnsubscription(deps.unsubscribeKey, query);
  if (!one) return page(400, { is: 'wrong' });
  if (method !== 'POST') return page(200, { is: 'asking', what: one.what });
  await turnOff(deps, one);
  return page(200, { is: 'done', what: one.what });
}

/** Only for members who still exist: an erased person gets no new settings document. */
async function turnOff({ db }: Deps, { uid, what }: Unsubscription): Promise<void> {
  await db.transaction(async (tx) => {
    const path = paths.settings(uid);
    const [member, stored] = await tx
      .getAll<unknown>([paths.member(uid), path])
      .then((found) => found as [object?, Settings?]);
    const settings = mailSettings(stored);
    if (!member || !settings[what]) return;
    tx.set(path, { v: 1, ...settings, [what]: false, changed: NOW });
  });
}
