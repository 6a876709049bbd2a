import {
  AppError,
  mailId,
  type MailRecord,
  type MailRefusal,
  NOW,
  paths,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Accounts } from '../platform/accounts.ts';
import type { Db } from '../platform/db.ts';
import type { MailTask } from '../platform/queue.ts';
import type { Letter, Mail } from '../platform/mail.ts';

export type SendDeps = { db: Db; clock: Clock; accounts: Pick<Accounts, 'byUid'>; mail: Mail; publicUrl: string };
type Outcome = 'sent' | 'already' | MailRefusal;

/**
 * Sends one mail once. Its record is claimed first; a crashed sender holds its claim for ten minutes, then the mail is
 * sent again under the same Message-ID. The mail is composed after the claim.
 * @throws AppError `unavailable` when it is to be tried again.
 */
export async function sendOnce(
  deps: Pick<SendDeps, 'db' | 'clock' | 'mail'>,
  task: MailTask,
  letterFor: () => Promise<Letter | MailRefusal>,
): Promise<Outcome> {
  const record = recorder(deps, task);
  if (!(await record.claim())) return 'already';
  try {
    const letter = await letterFor();
    if (typeof letter === 'string') return await record.end('skipped', letter);
    await deps.mail.send(letter);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-input') return record.end('skipped', 'refused');
    await record.release();
    throw error;
  }
  await record.end('sent', '');
  return 'sent';
}

/** The states of one mail's record. */
function recorder({ db, clock }: Pick<SendDeps, 'db' | 'clock'>, { uid, cause }: MailTask) {
  const path = paths.mail(mailId(uid, cause));
  const write = (state: MailRecord['state'], why: MailRecord['why']) =>
    db.transaction(async (tx) => tx.set(path, { v: 1, uid, cause, state, why, at: NOW }));
  return {
    claim: () =>
      db.transaction(async (tx) => {
        const record = await tx.get<MailRecord>(path);
        if (record?.state === 'sent' || record?.state === 'skipped') return false;
        const isHeld = record?.state === 'claimed' && record.at.toMillis() > clock.now() - SERVER_LIMITS.mailClaimMs;
        if (isHeld) throw new AppError('unavailable');
        tx.set(path, { v: 1, uid, cause, state: 'claimed', why: '', at: NOW });
        return true;
      }),
    release: () => write('released', ''),
    async end<W extends MailRecord['why']>(state: 'sent' | 'skipped', why: W): Promise<W> {
      await write(state, why);
      return why;
    },
  };
}
