import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { infoPages } from '../packages/content/src/pages.ts';
import { config } from '../packages/domain/src/index.ts';

/** What each of these modules exports, as plain values. */
const TEXTS: Readonly<Record<string, (file: string) => Promise<Record<string, unknown>>>> = {
  'content/src/models/items.ts': (file) => import(pathToFileURL(file).href),
  'content/src/models/gaps.ts': (file) => import(pathToFileURL(file).href),
  'content/src/models/models.ts': (file) => import(pathToFileURL(file).href),
  'content/src/models/phases.ts': (file) => import(pathToFileURL(file).href),
  'content/src/pages.ts': async () => ({ infoPages: infoPages(config) }),
};

/**
 * The long texts go out as data: a browser need not parse them as program, and they are fetched when
 * somebody reads them. The modules around them stay as they are.
 */
export function textsAsData(): Plugin {
  return {
    name: 'texts-as-data',
    apply: 'build',
    async load(id) {
      const [, name = ''] = /packages\/(content\/src\/.*)$/.exec(id) ?? [];
      const texts = await TEXTS[name]?.(id);
      if (!texts) return null;
      const file = (/[^/]+(?=\.ts$)/.exec(name) ?? [''])[0];
      const asset = this.emitFile({ type: 'asset', name: `${file}.json`, source: JSON.stringify(texts) });
      const exported = Object.keys(texts).map((key) =>
        key === 'infoPages' ? `export const ${key} = () => texts.${key};` : `export const ${key} = texts.${key};`,
      );
      return `const texts = await (await fetch(import.meta.ROLLUP_FILE_URL_${asset})).json();\n${exported.join('\n')}`;
    },
  };
}
