import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, whatever the working folder is. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything the local suite writes: one folder per offset, so that tests run beside `npm start`. */
export const localFolder = (offset: number) => join(root, '.local', String(offset));

/** The file in which a running suite describes itself. */
export const stateFileOf = (offset: number) => join(localFolder(offset), 'state.json');
