import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.ts';
import { recordsPage } from './build/records-page.ts';

/** `npm run records`: writes docs/records.md anew from the definitions of the documents. A test holds it to them. */
writeFileSync(join(root, 'docs', 'records.md'), recordsPage());
