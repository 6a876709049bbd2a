import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mailDomain } from './ids.ts';

/** Codes, salts and Message-IDs; an interface, so that tests can know them. */
export interface CodeSource {
  /** Makes six digits. */
  code(): string;
  salt(): string;
  messageId(): string;
}

/** Keys that open something by an address; an interface, so that tests can know them. */
export interface KeySource {
  /** At least 128 bits, safe in an address. */
  key(): string;
}

/** What nobody can guess. */
export const codeSource: CodeSource = {
  code: () => String(randomInt(1_000_000)).padStart(6, '0'),
  salt: () => randomBytes(16).toString('hex'),
  messageId: () => `<${randomUUID()}@${mailDomain}>`,
};
export const keySource: KeySource = { key: () => randomBytes(24).toString('base64url') };
