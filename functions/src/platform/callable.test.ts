import {
  AppError,
  config,
  ERROR_CODES,
  noInput,
  requestCodeInput,
  validated,
  verifyCodeInput,
} from '@socialhallbarhet/domain';
import { logger } from 'firebase-functions';
import { describe, expect, it, vi } from 'vitest';
import { addressOf, allowedOrigins, callable, toHttpsError, usesAppCheck } from './callable.ts';

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('C1 what the client is told', () => {
  it.each(ERROR_CODES)('%s comes through by its code', (code) => {
    const error = toHttpsError(new AppError(code, { field: 'email', retryAfter: 3, cause: new Error('hemligt') }));
    expect(error.details).toEqual({ code, field: 'email', retryAfter: 3 });
    expect(error.message).toBe(code);
  });

  it.each([new Error('Karin skrev något'), 'text', undefined, { code: 'permission-denied' }])(
    'a foreign error is internal, without a word of it (%#)',
    (foreign) => {
      const error = toHttpsError(foreign);
      expect(error.toJSON()).toEqual({
        status: 'INTERNAL',
        message: 'internal',
        details: { code: 'internal', field: null, retryAfter: null },
      });
    },
  );
});

describe('C2 what is let in', () => {
  it('is what the schema admits, in its normal form', () => {
    expect(validated(requestCodeInput, { email: ' Anna@Example.ORG ', lang: 'sv' })).toEqual({
      email: 'anna@example.org',
      lang: 'sv',
    });
    expect(validated(verifyCodeInput, { email: 'a@b.se', code: '123 456' })).toEqual({
      email: 'a@b.se',
      code: '123456',
    });
  });

  it.each([
    [null, undefined],
    ['text', undefined],
    [{ email: 'a@b.se' }, 'lang'],
    [{ email: 'a@b.se', lang: 'de' }, 'lang'],
    [{ email: 'a@b.se\r\nBcc: c@d.se', lang: 'sv' }, 'email'],
    [{ email: 'a@b.se, c@d.se', lang: 'sv' }, 'email'],
    [{ email: `${'a'.repeat(300)}@b.se`, lang: 'sv' }, 'email'],
    [{ email: { $ne: 1 }, lang: 'sv' }, 'email'],
    [{ email: 'a@b.se', lang: 'sv', admin: true }, 'admin'],
  ])('%j is refused, with its field', (data, field) => {
    const error = refusal(() => validated(requestCodeInput, data));
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'invalid-input', field });
  });
});

describe('C3 from where', () => {
  it('is our own pages only; in the local suite also this machine', () => {
    expect(allowedOrigins(false)).toEqual([config.publicUrl]);
    const isLocal = (origin: string) => allowedOrigins(true).some((o) => o instanceof RegExp && o.test(origin));
    expect(isLocal('http://127.0.0.1:5000')).toBe(true);
    expect(isLocal('http://localhost:5173')).toBe(true);
    expect(isLocal('http://localhost.evil.example')).toBe(false);
    expect(isLocal('https://evil.example/?http://localhost:1')).toBe(false);
  });
});

describe('C4 whose network', () => {
  const request = (header: string | undefined) =>
    ({ rawRequest: { headers: { 'x-forwarded-for': header }, socket: { remoteAddress: '127.0.0.1' } } }) as never;

  it.each([
    [undefined, '127.0.0.1'],
    ['', '127.0.0.1'],
    ['192.0.2.1', '192.0.2.1'],
    ['made.up, 203.0.113.9, 192.0.2.1', '192.0.2.1'],
  ])('%j is what our own front end saw: %s', (header, address) => {
    expect(addressOf(request(header))).toBe(address);
  });
});

describe('C5 what passes by itself', () => {
  const answer = (error: unknown) => {
    const fn = callable('x', noInput, {}, async () => {
      throw error;
    });
    return fn.run({ data: null, rawRequest: { headers: {}, socket: {} } } as never).catch((thrown: unknown) => thrown);
  };
  it.each([
    [{ code: 10 }, 'unavailable'],
    [{ code: 14 }, 'unavailable'],
    [{ code: 7 }, 'internal'],
    [null, 'internal'],
  ])('%j is told as %s', async (error, code) => {
    const spy = vi.spyOn(logger, 'error').mockImplementation(() => {});
    expect(await answer(error)).toMatchObject({ details: { code } });
    expect(spy).toHaveBeenCalledOnce();
    spy.mockRestore();
  });
});

describe('C6 App Check', () => {
  it('is asked for once there is a key, never on this machine', () => {
    expect([usesAppCheck({ siteKey: '' }, false), usesAppCheck({ siteKey: 'k' }, true)]).toEqual([false, false]);
    expect(usesAppCheck({ siteKey: 'k' }, false)).toBe(true);
  });
});
