import { type CalendarEvent, type Member, type MailRefusal, paths, type Registration } from '@socialhallbarhet/domain';
import type { RegistrationTask } from '../platform/queue.ts';
import { messageIdOf, registrationCause } from '../platform/ids.ts';
import type { Letter } from '../platform/mail.ts';
import { registrationMail, type RegistrationNews } from '../mail/registration-mail.ts';
import { readsEvent } from '../events/arranger.ts';
import { icsEvent } from '../events/event-letter.ts';
import { whenAndWhere } from '../events/event-news.ts';
import { roomFor } from '../events/room.ts';
import type { KeySource } from '../platform/randomness.ts';
import { newKey } from './registration-key.ts';
import { type SendDeps, sendOnce } from '../notifications/send-once.ts';

type Deps = SendDeps & { keys: KeySource };

/**
 * Sends one mail about a registration, once: to a member that they have registered, to a guest about every change. A
 * mail whose content no longer holds is skipped.
 * @throws AppError `unavailable` when it is to be tried again.
 */
export function sendRegistrationMail(deps: Deps, task: RegistrationTask) {
  const { rid } = task;
  return sendOnce(deps, { uid: rid, cause: registrationCause(task) }, () => letterFor(deps, task));
}

async function letterFor(deps: Deps, task: RegistrationTask): Promise<Letter | MailRefusal> {
  const { db, publicUrl } = deps;
  const { eid, rid } = task;
  const [event, registration] = (await db.getAll<unknown>([paths.event(eid), paths.registration(eid, rid)])) as [
    CalendarEvent?,
    Registration?,
  ];
  if (!event || !registration) return 'gone';
  const news = newsNow(task, event, registration);
  if (!news) return 'over';
  if (registration.kind === 'member' && !(await readsEvent(db, event, registration.uid))) return 'over';
  const address = await addressOf(deps, registration);
  if ('refusal' in address) return address.refusal;
  const page = `${publicUrl}/kalender/${encodeURIComponent(eid)}`;
  const url = registration.kind === 'guest' ? `${page}/anmalan/${rid}.${await newKey(deps, eid, rid)}` : page;
  const room = await roomFor(db, eid, event, registration);
  const facts = { event, news, url, room, kind: registration.kind, whenAndWhere: whenAndWhere(event, address.lang) };
  const ics = registration.state === 'going' ? icsEvent(eid, event, publicUrl, room) : undefined;
  const messageId = messageIdOf(rid, registrationCause(task));
  return registrationMail({ ...facts, ...address, ics, messageId });
}

/** The content of the mail, if it still holds. */
function newsNow(
  { about, n }: RegistrationTask,
  event: CalendarEvent,
  { state, moves }: Registration,
): RegistrationNews | undefined {
  if (state === 'cancelled' || (event.state === 'cancelled') !== (about === 'cancelled')) return undefined;
  if (about === 'changed' || about === 'cancelled') return event.told === n ? about : undefined;
  if (moves !== n) return undefined;
  return about === 'seat' ? 'seat' : state;
}

/** The address and the language of the mail. */
async function addressOf({ db, accounts }: Deps, registration: Registration) {
  const { kind, uid, email, lang } = registration;
  if (kind === 'guest') return { to: email, lang };
  const [member, account] = await Promise.all([db.get<Member>(paths.member(uid)), accounts.byUid(uid)]);
  if (!member) return { refusal: 'gone' } as const;
  if (!account || account.disabled) return { refusal: 'no-account' } as const;
  if (!account.verified || account.email === '') return { refusal: 'unverified' } as const;
  return { to: account.email, lang: member.lang };
}
