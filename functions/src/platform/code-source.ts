import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mailDomain } from './ids.ts';

/** Randomness, so that tests can know it. */
export interface CodeSource {
  /** Six digits. */
  code(): string;
  salt(): string;
  messageId(): string;
}

/** Codes, salts and Message-IDs that nobody can guess. */
export const codeSource: CodeSource = {
  code: () => String(randomInt(1_000_000)).padStart(6, '0'),
  salt: () => randomBytes(16).toString('hex'),
  messageId: () => `<${randomUUID()}@${mailDomain}>`,
};
