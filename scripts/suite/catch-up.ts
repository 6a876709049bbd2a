import { join } from 'node:path';
import { runChild } from '../lib/child.ts';
import { root } from '../lib/root.ts';

/**
 * Tasks that waited when the last run ended are lost, since the local queue lives in memory: after a restore `repair`
 * does their work. It runs in the background; `stop` ends it early.
 */
export function catchUp(offset: number): { stop: () => Promise<void> } {
  const aborting = new AbortController();
  let output = '';
  const onOutput = (text: string) => {
    output += text;
  };
  const args = [join(root, 'scripts', 'repair.ts'), '--offset', String(offset)];
  const running = runChild(process.execPath, args, { cwd: root, abort: aborting.signal, onOutput }).then((code) => {
    if (code !== 0 && !aborting.signal.aborted) console.log(`npm run repair failed after the restore:\n${output}`);
  });
  return {
    async stop() {
      aborting.abort();
      await running;
    },
  };
}
