import { describe, expect, it } from 'vitest';
import { AppError } from './errors.ts';
import { afterUse, networkOf, type Pace } from './pace.ts';

const LIMIT = { max: 3, windowMs: 60_000 };

describe('a pace', () => {
  it('lets so many through in a window, says how long to wait, and begins anew', () => {
    let pace: Pace | undefined;
    for (const now of [0, 10_000, 20_000]) pace = afterUse(pace, LIMIT, now);
    expect(pace).toEqual({ from: 0, n: 3 });
    expect(() => afterUse(pace, LIMIT, 59_500)).toThrow(new AppError('too-many', { retryAfter: 1 }));
    expect(afterUse(pace, LIMIT, 60_000)).toEqual({ from: 60_000, n: 1 });
  });

  it('is not stopped by a clock that once ran ahead', () => {
    expect(afterUse({ from: 90_000, n: 3 }, LIMIT, 10_000)).toEqual({ from: 10_000, n: 1 });
  });
});

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
  ['rubbish', 'rubbish'],
])('the network of %j is %j', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
