import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '../packages/domain/src/index.ts';
import { withAppCheck } from './lib/app-check-policy.ts';
import type { ProductionConfig } from './suite/emulator-config.ts';
import { root } from './lib/root.ts';

/** `npm run app-check`: brings the policies of firebase.json in line with the key in config.ts. */
const file = join(root, 'firebase.json');
const text = readFileSync(file, 'utf8');
const policies = (JSON.parse(text) as ProductionConfig).hosting.headers
  .flatMap(({ headers }) => headers)
  .filter(({ key, value }) => key === 'Content-Security-Policy' && value.includes('script-src'));
const after = policies.reduce(
  (all, { value }) =>
    all.replaceAll(JSON.stringify(value), JSON.stringify(withAppCheck(value, config.appCheck.siteKey))),
  text,
);
if (after !== text) writeFileSync(file, after);
console.log(
  `App Check is ${config.appCheck.siteKey ? 'on' : 'off'}; firebase.json ${after === text ? 'agrees' : 'was changed'}.`,
);
