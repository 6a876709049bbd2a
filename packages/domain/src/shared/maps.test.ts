import { describe, expect, test } from 'vitest';
import { mapById, withoutPrototypes } from './maps.ts';

class Moment {
  seconds = 1;
}

describe('MAP maps by ids that clients chose', () => {
  test('MAP-1 answer to nothing but their own keys', () => {
    const decoded: { topics: Record<string, unknown>; list: Record<string, unknown>[] } = withoutPrototypes({
      topics: { a: { n: 1 } },
      list: [{ x: 1 }],
    });
    for (const id of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
      expect(decoded.topics[id]).toBeUndefined();
      expect(decoded.list[0]?.[id]).toBeUndefined();
      expect(mapById({ a: 1 })[id]).toBeUndefined();
    }
    expect(decoded).toEqual({ topics: { a: { n: 1 } }, list: [{ x: 1 }] });
  });

  test('MAP-2 keep a key of such a name as any other, and instances as they are', () => {
    const moment = new Moment();
    expect(withoutPrototypes({ constructor: { at: moment } })['constructor']).toEqual({ at: moment });
    expect(withoutPrototypes(moment)).toBe(moment);
    expect(mapById(JSON.parse('{"__proto__":1}') as Record<string, number>)['__proto__']).toBe(1);
  });
});
