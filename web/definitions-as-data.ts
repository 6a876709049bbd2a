import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { DocumentDefinition } from '../packages/domain/src/index.ts';

/** What a browser needs of a definition: paths, prices, how long a text may be, and which is one line. */
export const NEEDED = [
  'template',
  'fixed',
  'lookups',
  'limits',
  'lines',
] as const satisfies readonly (keyof DocumentDefinition)[];

/** What a module of definitions exports, cut to what a browser needs. */
export async function neededOf(file: string): Promise<Record<string, object>> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, Record<string, DocumentDefinition>>;
  const cut = (definition: DocumentDefinition) => Object.fromEntries(NEEDED.map((key) => [key, definition[key]]));
  return Object.fromEntries(
    Object.entries(module).map(([name, definitions]) => [
      name,
      Object.fromEntries(Object.entries(definitions).map(([kind, definition]) => [kind, cut(definition)])),
    ]),
  );
}

/** The definitions of documents go out without schemas and without what only functions and tests read. */
export function definitionsAsData(): Plugin {
  return {
    name: 'definitions-as-data',
    apply: 'build',
    async load(id) {
      if (!/packages\/domain\/src\/\w+\/documents\.ts$/.test(id)) return null;
      const exported = Object.entries(await neededOf(id));
      return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}
