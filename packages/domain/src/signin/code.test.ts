import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signinServerLimits } from './limits.ts';
import { AppError } from '../shared/errors.ts';
import { afterSend, afterTry, type CodeRecord } from './code.ts';

const { codeTries, codeLifeMs, codePauseMs, codeSendsPerWindow, codeWindowMs } = signinServerLimits;
const fresh = { digest: 'right', salt: 'salt' };
const start = 1_750_000_000_000;
const record = (change: Partial<CodeRecord> = {}): CodeRecord => ({ ...afterSend(undefined, fresh, start), ...change });

const waitOf = (send: () => unknown): number | undefined => {
  try {
    send();
    return undefined;
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-many') return error.retryAfter;
    throw error;
  }
};

describe('sending', () => {
  test('COD-1 a code begins unused and lives ten minutes', () => {
    expect(record()).toEqual({ ...fresh, tries: 0, expires: start + codeLifeMs, sends: [start] });
  });

  test('COD-2 a new code takes the place of the one before, with its tries', () => {
    const later = afterSend(record({ tries: 4 }), { digest: 'other', salt: 's' }, start + codePauseMs);
    expect(later).toMatchObject({ digest: 'other', tries: 0, sends: [start, start + codePauseMs] });
  });

  test('COD-3 between two codes is a pause, told in whole seconds', () => {
    expect(waitOf(() => afterSend(record(), fresh, start))).toBe(codePauseMs / 1000);
    expect(waitOf(() => afterSend(record(), fresh, start + codePauseMs - 1))).toBe(1);
    expect(waitOf(() => afterSend(record(), fresh, start + codePauseMs))).toBeUndefined();
  });

  test('COD-4 only so many are sent in an hour; the oldest makes room', () => {
    const sends = Array.from({ length: codeSendsPerWindow }, (_, i) => start + i * codePauseMs);
    const full = record({ sends });
    const now = sends.at(-1)! + codePauseMs;
    expect(waitOf(() => afterSend(full, fresh, now))).toBe((start + codeWindowMs - now) / 1000);
    expect(waitOf(() => afterSend(full, fresh, start + codeWindowMs - 1))).toBe(1);
    expect(afterSend(full, fresh, start + codeWindowMs).sends).toHaveLength(codeSendsPerWindow);
  });

  test('COD-5 whenever it is asked for, no hour sees more than so many, and waiting as told is enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 * 60_000 }), { maxLength: 40 }), (gaps) => {
        let [now, held]: [number, CodeRecord | undefined] = [start, undefined];
        const sent: number[] = [];
        for (const gap of gaps) {
          now += gap;
          const wait = waitOf(() => (held = afterSend(held, fresh, now)));
          if (wait !== undefined) {
            now += wait * 1000;
            held = afterSend(held, fresh, now);
          }
          sent.push(now);
          expect(sent.filter((at) => at > now - codeWindowMs).length).toBeLessThanOrEqual(codeSendsPerWindow);
        }
      }),
    );
  });
});

describe('trying', () => {
  test.each([
    ['right', record(), 'right', start, 'ok'],
    ['right, at the last moment', record(), 'right', start + codeLifeMs - 1, 'ok'],
    ['right, too late', record(), 'right', start + codeLifeMs, 'code-expired'],
    ['right, at the last try', record({ tries: codeTries - 1 }), 'right', start, 'ok'],
    ['right, after all tries', record({ tries: codeTries }), 'right', start, 'code-spent'],
    ['wrong', record(), 'wrong', start, 'code-wrong'],
    ['wrong and late', record(), 'wrong', start + codeLifeMs, 'code-expired'],
    ['nothing was sent or it was used', record({ digest: '' }), '', start, 'code-expired'],
  ])('COD-6 %s', (_, held, typed, now, expected) => {
    const verdict = afterTry(held, typed, now);
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
    expect(verdict.record.tries).toBe(held.tries + (expected === 'code-wrong' ? 1 : 0));
  });

  test('COD-7 a right code works once', () => {
    const first = afterTry(record(), 'right', start);
    expect(first).toMatchObject({ ok: true, record: { digest: '', salt: '', sends: [start] } });
    expect(afterTry(first.record, 'right', start)).toMatchObject({ ok: false, code: 'code-expired' });
    expect(afterTry(first.record, '', start)).toMatchObject({ ok: false, code: 'code-expired' });
  });

  test('COD-8 however one guesses, a code is compared at most so many times', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('wrong', 'right'), { maxLength: 12 }), (guesses) => {
        let held = record();
        const answers = guesses.map((guess) => {
          const verdict = afterTry(held, guess, start);
          held = verdict.record;
          return verdict.ok ? 'ok' : verdict.code;
        });
        expect(answers.filter((one) => one === 'ok' || one === 'code-wrong').length).toBeLessThanOrEqual(codeTries);
        expect(answers.filter((one) => one === 'ok').length).toBeLessThanOrEqual(1);
        expect(answers.slice(0, codeTries).includes('ok')).toBe(guesses.slice(0, codeTries).includes('right'));
      }),
    );
  });
});
