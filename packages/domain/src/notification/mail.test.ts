import { describe, expect, it } from 'vitest';
import { isRestricted } from '../member/standing.ts';
import { mayMail } from './mail.ts';

const at = (ms: number) => ({ seconds: ms / 1000, nanoseconds: 0, toMillis: () => ms });

describe('whether to mail', () => {
  it('each switch governs its own kind; an answer to one’s own request always comes', () => {
    const only = { mailMentions: true, mailRequests: false, mailReplies: false };
    expect([mayMail('mention', only), mayMail('request', only), mayMail('admitted', only)]).toEqual([
      true,
      false,
      true,
    ]);
    const other = { mailMentions: false, mailRequests: true };
    expect([mayMail('mention', other), mayMail('request', other)]).toEqual([false, true]);
    expect([mayMail('reply', only), mayMail('reply', other)]).toEqual([false, true]);
  });

  it('a restriction ends by itself', () => {
    expect(isRestricted({ writeAfter: at(2000), trusted: true }, 1999)).toBe(true);
    expect(isRestricted({ writeAfter: at(2000), trusted: true }, 2000)).toBe(false);
    expect(isRestricted(undefined, 0)).toBe(false);
  });
});
