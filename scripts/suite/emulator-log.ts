import { StringDecoder } from 'node:string_decoder';

/** The meaning of one output line of firebase-tools for the suite. */
export type LineMeaning = 'emulators-ready' | 'functions-loaded' | 'functions-broken' | 'part-died' | null;

const meanings: [RegExp, LineMeaning][] = [
  [/All emulators ready!/, 'emulators-ready'],
  // "All emulators ready!" comes even when no function loaded, hence this second line.
  [/Loaded functions definitions from source/, 'functions-loaded'],
  [
    /Failed to load function definition|Failed to generate manifest from function source|could not be parsed/,
    'functions-broken',
  ],
  // Without Firestore, firebase-tools stays up and only says this.
  [/has exited (upon receiving signal|with code|because)/, 'part-died'],
];

export function meaningOf(line: string): LineMeaning {
  return meanings.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** Without colours and without the mark in front. */
export function plainLine(line: string): string {
  // oxlint-disable-next-line no-control-regex -- the escape character is what we look for.
  return line.replaceAll(/\u001B\[[0-9;]*m/g, '').trimEnd();
}

/** Calls with every complete line of a stream that comes in pieces. */
export function lineReader(onLine: (line: string) => void): (piece: Buffer) => void {
  // A piece may end in the middle of a letter.
  const decoder = new StringDecoder();
  let rest = '';
  return (piece) => {
    const lines = (rest + decoder.write(piece)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(plainLine(line));
  };
}
