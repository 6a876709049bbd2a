import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { host, type Ports } from '../suite/emulator-config.ts';
import { root } from '../lib/root.ts';

/**
 * What one suite's functions run from: the built code by a link, and the values of their parameters
 * and secrets. firebase-tools reads those only from files beside package.json, and two suites with
 * other ports must not write each other's: hence a folder for each. Not below `.local`, because the
 * watcher of firebase-tools passes over every path with a dot folder in it.
 */
export function writeFunctionsFolder(options: { folder: string; ports: Ports }): void {
  const { folder, ports } = options;
  const source = join(root, 'functions');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(source, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(source, 'lib'), join(folder, 'lib'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.env.local'), `PUBLIC_URL=http://${host}:${ports.web}\n`);
  // Pooled: a new connection for each mail costs 100 ms.
  const mail = `SMTP_URL=smtp://${host}:${ports.smtp}?pool=true\n`;
  writeFileSync(join(folder, '.secret.local'), `${mail}UNSUBSCRIBE_KEY=${'local-only-'.repeat(4)}\n`);
}
