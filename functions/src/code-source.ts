import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mailDomain } from './ids.ts';
import type { CodeSource } from './use-cases/request-code.ts';

/** Codes, salts and Message-IDs that nobody can guess. */
export const codeSource: CodeSource = {
  code: () => String(randomInt(1_000_000)).padStart(6, '0'),
  salt: () => randomBytes(16).toString('hex'),
  messageId: () => `<${randomUUID()}@${mailDomain}>`,
};
