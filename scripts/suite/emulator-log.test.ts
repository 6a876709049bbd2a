import { expect, test } from 'vitest';
import { lineReader, meaningOf, plainLine } from './emulator-log.ts';

test.each([
  ['│ ✔  All emulators ready! It is now safe to connect your app. │', 'emulators-ready'],
  ['✔  functions: Loaded functions definitions from source: copy, ping.', 'functions-loaded'],
  ['⬢  functions: Failed to load function definition from source: FirebaseError: User code failed', 'functions-broken'],
  ['Failed to generate manifest from function source: boom', 'functions-broken'],
  ['⚠  Firestore Emulator has exited upon receiving signal: SIGKILL', 'part-died'],
  ['⬢  firestore: Firestore Emulator has exited with code: 1', 'part-died'],
  ['✔  functions[europe-north1-ping]: http function initialized (http://127.0.0.1:5001/x).', null],
])('%s', (line, meaning) => {
  expect(meaningOf(line)).toBe(meaning);
});

test('lines are put together from pieces, without colours', () => {
  const lines: string[] = [];
  const read = lineReader((line) => lines.push(line));
  for (const piece of ['All emu', 'lators\u001B[32m ready!\u001B[0m\nnext', ' line\n', 'unfinished'])
    read(Buffer.from(piece));
  expect(lines).toEqual(['All emulators ready!', 'next line']);
  expect(plainLine('\u001B[1;31mred\u001B[0m  ')).toBe('red');
});
