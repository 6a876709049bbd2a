import { reportErrorInput, validated } from '@socialhallbarhet/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from './faults.ts';

const HERE = 'https://socialhallbarhet.example';
const SCRIPT = `${HERE}/assets/index-a1B2.js`;
const broken = (stack: string, more: object = {}) =>
  Object.assign(new TypeError('Karin skrev: hej'), { stack, ...more });
const of = (error: unknown, place = '/g/:gid') => faultOf(error, place, HERE, SCRIPT);

describe('what is told of an error', () => {
  it.each([
    ['Chrome', `TypeError: Karin skrev: hej\n    at Ab.c (${HERE}/assets/Topic-1.js:3:14)\n    at ${SCRIPT}?v=2:1:9`],
    ['Firefox', `Ab.c@${HERE}/assets/Topic-1.js:3:14\n@${SCRIPT}:1:9`],
  ])('is its kind and place in our scripts, from %s, and nobody’s words', (_browser, stack) => {
    const fault = of(broken(stack, { code: 'permission-denied' }));
    expect(fault).toEqual({
      name: 'TypeError',
      code: 'permission-denied',
      frames: ['Ab.c@Topic-1.js:3:14', '@index-a1B2.js:1:9'],
      place: '/g/:gid',
      version: 'index-a1B2.js',
    });
    expect(JSON.stringify(fault)).not.toContain('Karin');
  });

  it('is nothing when it happened in an extension, or is no error at all', () => {
    expect(of(broken('    at x (chrome-extension://abc/inject.js:1:2)'))).toBeUndefined();
    expect(of(broken('    at x (https://evil.example/https://socialhallbarhet.example/a.js:1:2)'))).toBeUndefined();
    for (const other of ['text', undefined, null, { stack: `at ${SCRIPT}:1:1` }]) expect(of(other)).toBeUndefined();
  });

  it('is what the callable takes, whatever broke', () => {
    const words = fc.string({ unit: 'binary', maxLength: 90 });
    const frame = fc.tuple(words, words).map(([a, b]) => `    at ${a} (${HERE}/${b}:1:2)`);
    fc.assert(
      fc.property(words, words, words, fc.array(frame, { maxLength: 30 }), (name, code, place, frames) => {
        const error = broken(frames.join('\n'), { code });
        error.name = name;
        const fault = of(error, place);
        if (fault) expect(validated(reportErrorInput, fault)).toEqual(fault);
      }),
    );
    expect.hasAssertions();
  });
});
