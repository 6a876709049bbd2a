/** What one write of many documents takes: production refuses a request of 10 MiB, however few documents it has. */
const LARGEST = { lines: 300, bytes: 6 * 1024 * 1024 } as const;

/** Lines in chunks that one write takes; a line is longer than its document is large. */
export async function* inChunks(lines: AsyncIterable<string>, largest = LARGEST): AsyncGenerator<string[]> {
  let chunk: string[] = [];
  let bytes = 0;
  for await (const line of lines) {
    const more = Buffer.byteLength(line);
    if (chunk.length > 0 && (chunk.length >= largest.lines || bytes + more > largest.bytes)) {
      yield chunk;
      [chunk, bytes] = [[], 0];
    }
    chunk.push(line);
    bytes += more;
  }
  if (chunk.length > 0) yield chunk;
}
