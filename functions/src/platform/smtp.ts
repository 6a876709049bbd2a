import { AppError, config } from '@socialhallbarhet/domain';
import { createTransport } from 'nodemailer';
import type { Letter, Mail } from './mail.ts';

/**
 * Mail over SMTP through one pool per instance: a new connection costs three times the mail itself. The transport is
 * made for the first mail, when the secret is available.
 */
export function smtpMail(url: () => string): Mail {
  let transport: ReturnType<typeof open> | undefined;
  return {
    async send(letter) {
      transport ??= open(url());
      try {
        await transport.sendMail(messageOf(letter));
      } catch (error) {
        throw new AppError(isFinal(error) ? 'invalid-input' : 'unavailable', { cause: error });
      }
    },
  };
}

function open(url: string) {
  if (url === '') throw new AppError('unavailable');
  const pool = { url, pool: true as const, maxConnections: 2, connectionTimeout: 10_000, socketTimeout: 20_000 };
  return createTransport({ ...pool, disableFileAccess: true, disableUrlAccess: true });
}

function messageOf({ to, subject, text, html, messageId, lang, unsubscribe, isAnswered, ics }: Letter) {
  return {
    from: { name: config.sender.name, address: config.sender.address },
    // As an object, so that a comma in an address does not add a second recipient.
    to: { name: '', address: to },
    ...(isAnswered && { replyTo: config.operator.mail }),
    subject,
    text,
    html,
    messageId,
    ...(ics && { icalEvent: { method: methodOf(ics), filename: 'kalender.ics', content: ics } }),
    headers: { ...UNANSWERED, 'Content-Language': lang, ...oneClick(unsubscribe) },
  };
}

/** What answering machines look at: RFC 3834, Exchange, and the older ones. */
const UNANSWERED = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  Precedence: 'bulk',
};

/** The part of a mail and the file in it name the same method, or calendars take neither. */
const methodOf = (ics: string) => /^METHOD:(\w+)\r$/m.exec(ics)?.[1] ?? 'PUBLISH';

/** RFC 8058: the mail program's own button posts to the address; `prepared` keeps it in one piece. */
function oneClick(url: string | undefined) {
  if (!url) return {};
  return {
    'List-Unsubscribe': { prepared: true, value: `<${url}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** A 5xx answer to the mail or its recipient: a retry would be refused again. */
function isFinal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  return typeof responseCode === 'number' && responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
