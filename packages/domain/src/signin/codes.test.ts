import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { type AddressCodes, afterAsking, afterTyping } from './codes.ts';
import { signinServerLimits } from './limits.ts';

const { codePauseMs, codeSendsPerAddress, codeTries, codeTriesElsewhere, codeWindowMs, codeLifeMs } =
  signinServerLimits;
const start = 1_750_000_000_000;
const fresh = (digest: string) => ({ digest, salt: 's' });
const asked = (...networks: string[]) =>
  networks.reduce<AddressCodes | undefined>(
    (codes, net) => afterAsking(codes, net, fresh(`of ${net}`), start),
    undefined,
  );
const type = (codes: AddressCodes | undefined, network: string, typed: string, now = start) =>
  afterTyping(codes, network, () => typed, now);
const wrong = (codes: AddressCodes | undefined, network: string, times: number) => {
  let held = codes;
  for (let i = 0; i < times; i++) held = type(held, network, 'wrong').codes;
  return held;
};
const said = (verdict: ReturnType<typeof type>) => (verdict.ok ? 'ok' : verdict.code);

describe('codes of one address in many networks', () => {
  test('COD-9 what others ask for and guess elsewhere never shuts out the right code where it was asked for', () => {
    let codes = asked('home');
    for (let i = 0; i < 4; i++) codes = afterAsking(codes, `evil${i}`, fresh('other'), start);
    for (let i = 0; i < 500; i++) codes = wrong(codes, `evil${i % 100}`, 1);
    expect(said(type(codes, 'home', 'of home'))).toBe('ok');
  });

  test('COD-10 wrong codes where it was asked for spend that one alone', () => {
    const codes = wrong(asked('home', 'phone'), 'home', codeTries);
    expect(said(type(codes, 'home', 'of home'))).toBe('code-spent');
    expect(said(type(codes, 'phone', 'of phone'))).toBe('ok');
  });

  test('COD-11 it may be typed in another network, and few wrong ones may', () => {
    expect(said(type(asked('home'), 'phone', 'of home'))).toBe('ok');
    const few = wrong(asked('home'), 'phone', codeTriesElsewhere - 1);
    expect(said(type(few, 'train', 'of home'))).toBe('ok');
    const many = wrong(few, 'phone', 1);
    expect(said(type(many, 'train', 'of home'))).toBe('code-spent');
    expect(said(type(many, 'train', 'of home', start + codeLifeMs))).toBe('code-expired');
  });

  test('COD-12 one right code is one sign-in: no other one that was sent works after it', () => {
    const { codes } = type(asked('home', 'phone'), 'home', 'of home');
    for (const net of ['home', 'phone'])
      for (const typed of ['of home', 'of phone', '']) expect(said(type(codes, net, typed))).toBe('code-expired');
  });

  test('COD-13 the pause is between two codes in one network; one address gets only so many from all of them', () => {
    expect(() => asked('home', 'home')).toThrow(AppError);
    expect(() => asked('home', 'phone')).not.toThrow();
    const all = Array.from({ length: codeSendsPerAddress }, (_, i) => `n${i}`);
    const codes = asked(...all);
    expect(() => afterAsking(codes, 'one more', fresh('x'), start)).toThrow(AppError);
    const later = afterAsking(codes, 'one more', fresh('x'), start + codeWindowMs);
    expect(Object.keys(later.by)).toEqual(['one more']);
    expect(() => afterAsking(later, 'n0', fresh('x'), start + codeWindowMs + codePauseMs)).not.toThrow();
  });

  test('COD-14 however one guesses from anywhere, an hour compares only so many codes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { maxLength: 120 }), (deeds) => {
        let codes = asked('home');
        let compared = 0;
        for (const [net, asks] of deeds) {
          try {
            if (asks) codes = afterAsking(codes, `evil${net}`, fresh('unknown'), start);
          } catch {
            continue;
          }
          const verdict = afterTyping(codes, `evil${net}`, () => 'guess', start);
          if (verdict.codes !== codes && said(verdict) === 'code-wrong') compared += 1;
          codes = verdict.codes;
        }
        expect(compared).toBeLessThanOrEqual(codeTriesElsewhere + codeSendsPerAddress * codeTries);
        expect(codes?.elsewhere.n ?? 0).toBeLessThanOrEqual(codeTriesElsewhere);
      }),
    );
  });
});
