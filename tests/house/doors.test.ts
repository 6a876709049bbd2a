import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/** Where a stored document may be taken as it is: the two doors, and what compares or counts. */
const DOORS = [
  'functions/src/platform/decode.ts',
  'functions/src/platform/db.ts',
  'functions/src/platform/trigger.ts',
  'web/src/data/core/decode.ts',
  'web/src/data/core/observe.ts',
  'web/src/data/core/write.ts',
];

test('DOR-1 nothing reads a stored document past its read schema', () => {
  const files = globSync(['functions/src/**/*.ts', 'web/src/**/*.{ts,tsx}'], {
    cwd: root,
    exclude: (path) => /node_modules|\.test\.tsx?$|testing|emulator-clients/.test(path),
  });
  const reading = files.filter((file) => /\.data\(/.test(readFileSync(join(root, file), 'utf8')));
  expect(reading.sort()).toEqual(DOORS.toSorted());
});
