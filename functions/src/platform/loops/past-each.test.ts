import { expect, test } from 'vitest';
import { pastEach, SomeFailed } from './past-each.ts';

test('EACH-1 a part that fails does not stop the others, and all that failed are named', async () => {
  const done: string[] = [];
  const cause = new Error('bad');
  const run = pastEach(
    ['a', 'bad1', 'b', 'bad2', 'c'],
    (one) => `x/${one}`,
    async (one) => {
      if (one.startsWith('bad')) throw cause;
      done.push(one);
    },
  );
  await expect(run).rejects.toMatchObject({ where: ['x/bad1', 'x/bad2'], cause });
  await expect(run).rejects.toBeInstanceOf(SomeFailed);
  expect(done).toEqual(['a', 'b', 'c']);
  await pastEach(done, String, async () => {});
});
