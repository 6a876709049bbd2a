import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overFull, placeInLine, type Placing, type Seating, seatsLeft, step, toCall } from './registration.ts';

const empty = (seats: number | null): Seating => ({ seats, taken: 0, waiting: 0, turns: 0, called: 0 });

describe('E3 one step', () => {
  it('gives seats while there are any, then numbers in the line', () => {
    const first = step(empty(1), undefined, 'join');
    expect(first).toEqual({ seating: { ...empty(1), taken: 1 }, placing: { state: 'going', turn: 0 } });
    const second = step(first?.seating as Seating, undefined, 'join');
    expect(second?.placing).toEqual({ state: 'waiting', turn: 1 });
    expect(step(second?.seating as Seating, undefined, 'join')?.placing).toEqual({ state: 'waiting', turn: 2 });
  });

  it('never overtakes the line, not even when a seat is free', () => {
    const seating = { seats: 5, taken: 4, waiting: 1, turns: 1, called: 0 };
    expect(step(seating, undefined, 'join')?.placing).toEqual({ state: 'waiting', turn: 2 });
  });

  it.each([
    ['going', 'join'],
    ['waiting', 'join'],
    ['cancelled', 'leave'],
    ['going', 'call'],
    ['cancelled', 'call'],
    [undefined, 'leave'],
    [undefined, 'call'],
  ] as const)('%s: a %s does nothing', (state, how) => {
    const seating = { seats: 3, taken: 1, waiting: 1, turns: 1, called: 0 };
    expect(step(seating, state && { state, turn: 1 }, how)).toBeUndefined();
  });

  it('a lowered number moves nobody: it is over full, and nobody is called until it is not', () => {
    const seating = { seats: 2, taken: 4, waiting: 1, turns: 1, called: 0 };
    expect([overFull(seating), seatsLeft(seating), toCall(seating)]).toEqual([2, 0, 0]);
    const left = step(seating, { state: 'going', turn: 0 }, 'leave')?.seating as Seating;
    expect([overFull(left), toCall(left)]).toEqual([1, 0]);
    expect(toCall({ ...left, taken: 1 })).toBe(1);
    expect(toCall({ ...seating, seats: null })).toBe(1);
  });

  it('without a limit everyone has a seat', () => {
    expect(step({ ...empty(null), taken: 5000 }, undefined, 'join')?.placing.state).toBe('going');
    expect([seatsLeft(empty(null)), overFull({ seats: null, taken: 9 })]).toEqual([Number.POSITIVE_INFINITY, 0]);
  });
});

describe('E4 any history', () => {
  type Move = { who: number; how: 'join' | 'leave' | 'seats'; seats: number };

  /** Plays a history as the functions do: each free seat is handed on at once, in the order of the line. */
  function play(moves: readonly Move[]) {
    let seating = empty(2);
    const people = new Map<number, Placing>();
    for (const { who, how, seats } of moves) {
      const stepped = how === 'seats' ? undefined : step(seating, people.get(who), how);
      if (how === 'seats') seating = { ...seating, seats };
      if (stepped) {
        ({ seating } = stepped);
        people.set(who, stepped.placing);
      }
      while (toCall(seating) > 0) {
        const line = [...people].filter(([, one]) => one.state === 'waiting').sort((a, b) => a[1].turn - b[1].turn);
        const first = line[0];
        if (!first) throw new Error('Nobody to call');
        const [next, placing] = first;
        const called = step(seating, placing, 'call');
        if (!called) throw new Error('Nobody to call');
        ({ seating } = called);
        people.set(next, called.placing);
      }
      check(seating, people, how);
    }
  }

  function check(seating: Seating, people: ReadonlyMap<number, Placing>, how: Move['how']) {
    const all = [...people.values()];
    const waiting = all.filter(({ state }) => state === 'waiting').sort((a, b) => a.turn - b.turn);
    expect(seating.taken).toBe(all.filter(({ state }) => state === 'going').length);
    expect(seating.waiting).toBe(waiting.length);
    if (how === 'join') expect(overFull(seating) === 0 || waiting.length >= 0).toBe(true);
    if (waiting.length > 0) expect(seatsLeft(seating)).toBe(0);
    for (const [i, { turn }] of waiting.entries()) {
      expect(placeInLine(seating, turn)).toBeGreaterThanOrEqual(i + 1);
      expect(placeInLine(seating, turn)).toBeLessThanOrEqual(waiting.length);
    }
  }

  it('keeps counts, order and seats right', () => {
    const move = record<Move>({
      who: integer({ min: 0, max: 6 }),
      how: constantFrom('join', 'join', 'leave', 'seats'),
      seats: integer({ min: 1, max: 4 }),
    });
    assert(
      property(array(move, { maxLength: 60 }), (moves) => play(moves)),
      { numRuns: 300 },
    );
  });

  it('never gives more seats than there are', () => {
    assert(
      property(integer({ min: 1, max: 20 }), integer({ min: 0, max: 60 }), (seats, tries) => {
        let seating = empty(seats);
        for (let i = 0; i < tries; i++) seating = (step(seating, undefined, 'join') as { seating: Seating }).seating;
        expect([seating.taken, seating.waiting]).toEqual([Math.min(seats, tries), Math.max(0, tries - seats)]);
      }),
    );
  });
});
