import { expect } from '@playwright/test';
import { localPorts } from '../../../packages/domain/src/config.ts';
import { demoEmail } from '../../../scripts/seed/accounts.ts';
import { suiteOffset } from './journey.ts';

interface Mail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The newest mail to an address that passes, once it has come. */
export async function mailTo(address: string, passes: (mail: Mail) => boolean = () => true): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(async () => {
      found = (await mailsTo(address)).find(passes);
      return found !== undefined;
    })
    .toBe(true);
  return found as Mail;
}

export async function mailsTo(address: string): Promise<Mail[]> {
  const inbox = `http://127.0.0.1:${localPorts(suiteOffset).inbox}`;
  const answer = await fetch(`${inbox}/api/mails?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as Mail[];
}

/** The six digits of the newest code mail to an address. */
export async function codeFor(address: string, after: readonly string[] = []): Promise<string> {
  const mail = await mailTo(address, ({ text, messageId }) => /\b\d{6}\b/.test(text) && !after.includes(messageId));
  return /\b\d{6}\b/.exec(mail.text)?.[0] ?? '';
}

export const emailOf = demoEmail;
