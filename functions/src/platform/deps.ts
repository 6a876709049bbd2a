import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { type Accounts, createAccounts } from './accounts.ts';
import { adminApp } from './app.ts';
import { type Clock, systemClock } from './clock.ts';
import { createDb, type Db } from './db.ts';
import type { Mail } from './mail.ts';
import { publicUrl, smtpUrl, unsubscribeKey } from './params.ts';
import * as queues from './queue.ts';
import { type CodeSource, codeSource, type KeySource, keySource } from './randomness.ts';
import { smtpMail } from './smtp.ts';

/** Everything that a use case may ask for. Each declares the few that it uses. */
export interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly mail: Mail;
  /** Mails about one notification. */
  readonly queue: queues.MailQueue;
  /** Mails about one cause, some members at a time. */
  readonly mails: queues.MailsQueue;
  readonly fanouts: queues.FanoutQueue;
  readonly registrations: queues.RegistrationQueue;
  readonly source: CodeSource;
  readonly keys: KeySource;
  readonly salt: () => string;
  readonly publicUrl: string;
  readonly unsubscribeKey: string;
}

let made: Deps | undefined;

/**
 * The one place where this deployment is put together; called inside handlers only, since secrets are not there
 * while the functions are deployed. One set per instance: a new mail connection costs three times the mail itself.
 */
export const deps = (): Deps => (made ??= compose());

function compose(): Deps {
  const app = adminApp();
  return {
    db: createDb(getFirestore(app)),
    clock: systemClock,
    accounts: createAccounts(getAuth(app)),
    mail: smtpMail(smtpUrl),
    queue: queues.createMailQueue(app),
    mails: queues.createMailsQueue(app),
    fanouts: queues.createFanoutQueue(app),
    registrations: queues.createRegistrationQueue(app),
    source: codeSource,
    keys: keySource,
    salt: () => codeSource.salt(),
    publicUrl: publicUrl(),
    unsubscribeKey: unsubscribeKey(),
  };
}
