import { closeSync, openSync, readSync } from 'node:fs';

/** Calls back with everything that another process appends to a file, until `stop`, which reads the rest. */
export function followFile(path: string, onPiece: (piece: Buffer) => void): { stop: () => void } {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(65_536);
  const read = () => {
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      onPiece(Buffer.from(buffer.subarray(0, length)));
    }
  };
  const timer = setInterval(read, 50);
  return {
    stop() {
      clearInterval(timer);
      read();
      closeSync(file);
    },
  };
}
