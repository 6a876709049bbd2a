import {
  AppError,
  type CalendarEvent,
  EVENT_LIMITS,
  EVERYONE,
  isOpaqueId,
  isOpen,
  type Language,
  paths,
  type RegistrationState,
} from '@socialhallbarhet/domain';
import type { Accounts } from '../platform/accounts.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { guestCodeMail } from '../mail/code-mail.ts';
import type { Mail } from '../platform/mail.ts';
import { inTurn } from '../platform/in-turn.ts';
import { register, type Registrant } from './register.ts';
import { keepCode, spendCode } from '../accounts/code-book.ts';
import { codeDigest } from '../accounts/request-code.ts';
import { paced } from '../platform/pace.ts';
import type { CodeSource } from '../platform/randomness.ts';

type Deps = { db: Db; clock: Clock };

/** Counted by what is completed: asking for codes closes no event. */
const PER_EVENT = { max: EVENT_LIMITS.guestsPerHour, windowMs: 60 * 60_000 };

/** An event that guests may register for. */
export async function openToGuests({ db, clock }: Deps, eid: string): Promise<CalendarEvent | undefined> {
  const event = isOpaqueId(eid) ? await db.get<CalendarEvent>(paths.event(eid)) : undefined;
  return event?.audience === EVERYONE && isOpen(event, clock.now()) ? event : undefined;
}

// Stored apart from sign-in codes, so that a stranger who requests one cannot invalidate the other.
const askedBy = (email: string, from: string) => ({ email, of: `guest/${email}`, from });

/**
 * Mails a code to an address that a guest typed. Nothing that they typed is in the mail or stored: the address may be
 * another person's.
 * @throws AppError `event-closed`, `too-many` for this address.
 */
export async function requestGuestCode(
  { db, clock, mail, source }: Deps & { mail: Mail; source: CodeSource },
  eid: string,
  { email, lang }: { email: string; lang: Language },
  from: string,
): Promise<void> {
  const event = await openToGuests({ db, clock }, eid);
  if (!event) throw new AppError('event-closed');
  const code = source.code();
  const salt = source.salt();
  await keepCode(db, clock, askedBy(email, from), { digest: guestDigest(eid, salt, code), salt });
  await mail.send(guestCodeMail({ to: email, lang, code, title: event.title, messageId: source.messageId() }));
}

/** A code is for one event. */
const guestDigest = (eid: string, salt: string, code: string) => codeDigest(salt, `${eid}/${code}`);

export interface GuestRegistration {
  readonly email: string;
  readonly name: string;
  readonly lang: Language;
  readonly answers: readonly string[];
}

/**
 * Registers the person who proved by code that the mailbox is theirs: a member whose address it is, as that member.
 * The code is spent first: a second try with it does nothing.
 * @throws AppError `suspended` for a member who may not register, `too-many` when very many have registered, `code-wrong`, `code-expired`, `code-spent`, `event-closed`, `not-found`.
 */
export async function registerGuest(
  deps: Deps & { accounts: Pick<Accounts, 'byEmail'> },
  eid: string,
  code: string,
  { email, name, lang, answers }: GuestRegistration,
  from: string,
): Promise<{ readonly state: RegistrationState; readonly isMember: boolean }> {
  const { db, clock } = deps;
  if (!(await openToGuests(deps, eid))) throw new AppError('event-closed');
  const refusal = await db.transaction(async (tx) => {
    // Read before the code is spent: who is to wait keeps it.
    const count = await paced(tx, clock, 'guests', eid, PER_EVENT);
    const refused = await spendCode(tx, clock, askedBy(email, from), (salt) => guestDigest(eid, salt, code));
    if (!refused) count();
    return refused;
  });
  if (refusal) throw new AppError(refusal, { field: 'code' });
  const uid = await memberOf(deps, email);
  const who: Registrant = uid ? { kind: 'member', uid, email } : { kind: 'guest', email, name, lang };
  const state = await inTurn(eid, () => register(deps, eid, who, answers, true));
  return { state, isMember: uid !== undefined };
}

/** The member whose proved address this is. */
async function memberOf(
  { db, accounts }: Pick<Deps, 'db'> & { accounts: Pick<Accounts, 'byEmail'> },
  email: string,
): Promise<string | undefined> {
  const account = await accounts.byEmail(email);
  if (!account?.verified || !(await db.get(paths.member(account.uid)))) return undefined;
  if (account.disabled) throw new AppError('suspended');
  return account.uid;
}
