import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { firestoreShim } from './firestore-server.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the shim is called as java, and passes on everything but the monitor of the emulators’ UI', () => {
  folder = mkdtempSync(join(tmpdir(), 'shim-'));
  const program = join(folder, 'hidane');
  writeFileSync(program, '#!/bin/sh\nbasename "$0"\nfor argument; do echo "$argument"; done\n', { mode: 0o755 });
  const { PATH = '' } = firestoreShim({ kind: 'hidane', path: program }, join(folder, 'bin'));
  const given = ['-jar', 'a b.jar', '--port', '8080', '--websocket_port', '9150', '--rules', 'x*'];
  const java = join(PATH.split(delimiter)[0] ?? '', 'java');
  const passed = execFileSync(java, given, { encoding: 'utf8' }).trim().split('\n');
  expect(passed).toEqual(['java', '-jar', 'a b.jar', '--port', '8080', '--rules', 'x*']);
});
