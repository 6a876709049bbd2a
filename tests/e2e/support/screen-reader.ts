import type { Page } from '@playwright/test';
import { build } from 'esbuild';

let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= build({
    stdin: {
      contents: `export { virtual } from '@guidepup/virtual-screen-reader/browser.js';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'iife',
    globalName: 'screenReader',
    write: false,
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

interface Virtual {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/**
 * What a screen reader says from the top to the end of a part of the page, a line per phrase. What
 * depends on the day stands as `#`, so that the transcript can be reviewed like code.
 */
export async function transcript(page: Page, selector: string): Promise<string> {
  const script = await bundle();
  // Evaluated by the debugger, so that the page's own content policy stays as it is.
  await page.evaluate(`${script}; globalThis.screenReader = screenReader;`);
  const phrases = await page.evaluate(async (within) => {
    const { virtual } = (globalThis as unknown as { screenReader: { virtual: Virtual } }).screenReader;
    await virtual.start({ container: document.querySelector(within) ?? document.body });
    const first = await virtual.lastSpokenPhrase();
    for (let n = 0; n < 500; n++) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === first) break;
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log.slice(0, -1);
  }, selector);
  return `${phrases.map(timeless).join('\n')}\n`;
}

const DAYS = /\b(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?\b/gi;
const MONTHS = /\b(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)(?:uari|ruari|il|usti|tember|ober|ember)?\b/gi;
const timeless = (phrase: string) =>
  phrase
    .replace(DAYS, '#')
    .replace(MONTHS, '#')
    .replace(/\b\d+([.:]\d+)?\b/g, '#')
    .replace(/nyss|för # minut(er)? sedan|i dag/g, '#');
