import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

describe('K7 in turn', () => {
  it('does one after the other of one thing, and other things meanwhile', async () => {
    const done: string[] = [];
    const work = (name: string, ms: number) => () =>
      new Promise<string>((resolve) => {
        done.push(`${name} begins`);
        setTimeout(() => {
          done.push(`${name} ends`);
          resolve(name);
        }, ms);
      });
    const answers = await Promise.all([
      inTurn('a', work('a1', 20)),
      inTurn('a', work('a2', 0)),
      inTurn('b', work('b1', 5)),
    ]);
    expect(answers).toEqual(['a1', 'a2', 'b1']);
    expect(done).toEqual(['a1 begins', 'b1 begins', 'b1 ends', 'a1 ends', 'a2 begins', 'a2 ends']);
  });

  it('goes on after a failure, which is its own caller’s', async () => {
    const failing = inTurn('a', () => Promise.reject(new Error('x')));
    const next = inTurn('a', () => Promise.resolve(1));
    await expect(failing).rejects.toThrow('x');
    expect(await next).toBe(1);
  });
});
