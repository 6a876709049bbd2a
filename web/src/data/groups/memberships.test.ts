import type { Mine } from '@socialhallbarhet/domain';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cell, type Loaded, valueOf } from '../live.ts';
import { createMemberships } from './memberships.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ready = (groups: Mine['groups'], stale = false): Loaded<Mine> => ({
  status: 'ready',
  value: { groups, standing: null, roles: null },
  stale,
});
const member = { role: 'member', level: 'mentions' } as const;

test('MSH-1 what one just did shows at once, and is believed until the packed document says so too', () => {
  const mine = cell<Loaded<Mine | undefined>>(ready({ a: member }));
  const memberships = createMemberships(mine);
  const groups = () => valueOf(memberships.get())?.map(({ group }) => group);
  memberships.assume('b', member);
  memberships.assume('a', undefined);
  expect(groups()).toEqual(['b']);
  mine.set(ready({ b: member }));
  expect(groups()).toEqual(['b']);
  // From now on the document alone decides: removed by somebody else, one is out.
  mine.set(ready({}));
  expect(groups()).toEqual([]);
});

test('MSH-2 what never came true is given up after a minute', () => {
  const mine = cell<Loaded<Mine | undefined>>(ready({}));
  const memberships = createMemberships(mine);
  memberships.assume('b', member);
  vi.advanceTimersByTime(60_000);
  expect(valueOf(memberships.get())).toEqual([]);
});

test('MSH-3 loading, errors and old pictures are told as they are', () => {
  const mine = cell<Loaded<Mine | undefined>>({ status: 'loading' });
  const memberships = createMemberships(mine);
  expect(memberships.get()).toEqual({ status: 'loading' });
  mine.set(ready({ a: member }, true));
  expect(memberships.get()).toMatchObject({ status: 'ready', stale: true, value: [{ group: 'a', role: 'member' }] });
  mine.set({ status: 'error', code: 'unavailable' });
  expect(memberships.get()).toEqual({ status: 'error', code: 'unavailable' });
});
