import { AppError } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Account, Accounts } from '../platform/accounts.ts';
import type { Db } from '../platform/db.ts';
import { spendCode } from './code-book.ts';
import { codeDigest } from './request-code.ts';

type Deps = {
  db: Db;
  clock: Clock;
  accounts: Pick<Accounts, 'byEmail' | 'createVerified' | 'markVerified' | 'strip' | 'token'>;
};
