import { expect, test } from 'vitest';
import { inChunks } from './chunks.ts';

async function* lines(...all: string[]) {
  yield* all;
}
async function sizes(...all: string[]) {
  const found: number[][] = [];
  for await (const chunk of inChunks(lines(...all))) found.push([chunk.length, Buffer.byteLength(chunk.join(''))]);
  return found;
}

test('BAK-9 a backup is restored by writes that production takes: few lines, or few bytes', async () => {
  const mib = 'å'.repeat(512 * 1024);
  expect(await sizes(...Array.from({ length: 20 }, () => mib))).toEqual([6, 6, 6, 2].map((n) => [n, n * 2 ** 20]));
  expect(await sizes(...Array.from({ length: 301 }, () => 'x'))).toEqual([
    [300, 300],
    [1, 1],
  ]);
  expect(await sizes('x'.repeat(7 * 2 ** 20), 'y')).toEqual([
    [1, 7 * 2 ** 20],
    [1, 1],
  ]);
  expect(await sizes()).toEqual([]);
});
