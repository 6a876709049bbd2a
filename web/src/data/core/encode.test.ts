import { NOW } from '@socialhallbarhet/domain';
import { Timestamp } from 'firebase/firestore';
import { expect, it } from 'vitest';
import { DELETED, encodeWrite, type Write } from './encode.ts';

const write = (kind: Write['kind'], data: Write['data']) => encodeWrite('root', { kind, path: 'c/d', data });

it.each([
  // The local server drops the sign where it comes by REST, so that the property test leaves it out.
  [-0, { doubleValue: '-0' }],
  [NaN, { doubleValue: 'NaN' }],
  [-Infinity, { doubleValue: '-Infinity' }],
  [0.5, { doubleValue: 0.5 }],
  [2 ** 53, { doubleValue: 2 ** 53 }],
  [null, { nullValue: null }],
  [new Uint8Array([1, 255]), { bytesValue: 'Af8=' }],
  [
    { at: new Timestamp(0, 1000) },
    { mapValue: { fields: { at: { timestampValue: '1970-01-01T00:00:00.000001000Z' } } } },
  ],
])('ENC-1 %j is written as by the SDK', (a, encoded) =>
  expect(write('set', { a })).toEqual({
    update: { name: 'root/c/d', fields: { a: encoded } },
    updateTransforms: [],
  }),
);

it('ENC-2 names are quoted where they are no simple ones, and fields that are taken away are named', () => {
  expect(write('update', { 'a.b': { c: 1 }, '`\\': 1, t: NOW, 'x y': DELETED })).toMatchObject({
    updateMask: { fieldPaths: ['`a.b`', '`\\`\\\\`', '`x y`'] },
    updateTransforms: [{ fieldPath: 't', setToServerValue: 'REQUEST_TIME' }],
    currentDocument: { exists: true },
  });
  const merged = write('merge', { 'a.b': { c: 1, d: {} }, e: [{ f: 1 }], g: DELETED });
  expect(merged).toMatchObject({ updateMask: { fieldPaths: ['`a.b`.c', '`a.b`.d', 'e', 'g'] } });
  expect(merged).not.toHaveProperty('currentDocument');
});

it.each([[undefined], [() => 1], [1n], [new Date(0)], [{ a: undefined }], [['a', undefined]]])(
  'ENC-3 what only the SDK can write, or nobody, is not written',
  (a) => expect(() => write('set', { a })).toThrow(),
);
