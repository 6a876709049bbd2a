import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newestExport, olderSlot, removeLeftovers } from './slots.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'slots-'));
});

/** An export; without a second it was broken off before firebase-tools wrote its metadata. */
function save(name: string, second?: number): string {
  const folder = join(dataDir, name);
  mkdirSync(folder, { recursive: true });
  if (second !== undefined) {
    const file = join(folder, 'firebase-export-metadata.json');
    writeFileSync(file, '{}');
    utimesSync(file, second, second);
  }
  return folder;
}

test('the first start has nothing to restore and saves into the first slot', () => {
  expect(newestExport(join(dataDir, 'missing'))).toBeNull();
  expect(newestExport(dataDir)).toBeNull();
  expect(olderSlot(dataDir)).toBe(join(dataDir, 'save-a'));
});

test('the newest export is restored and the older slot is written', () => {
  const a = save('save-a', 200);
  const b = save('save-b', 100);
  expect([newestExport(dataDir), olderSlot(dataDir)]).toEqual([a, b]);
  save('save-b', 300);
  expect([newestExport(dataDir), olderSlot(dataDir)]).toEqual([b, a]);
});

test('an export that was broken off is neither restored nor protected', () => {
  const a = save('save-a', 200);
  const b = save('save-b');
  expect([newestExport(dataDir), olderSlot(dataDir)]).toEqual([a, b]);
});

test('an export killed before its move into the slot is found, and removed later', () => {
  save('save-a', 200);
  const leftover = save('firebase-export-1732XYZ', 300);
  const broken = save('firebase-export-1733XYZ');
  expect(newestExport(dataDir)).toBe(leftover);
  removeLeftovers(dataDir);
  expect([leftover, broken].map((folder) => existsSync(folder))).toEqual([false, false]);
});
