import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, context, formatMessages, type OutputFile, type Plugin, transform } from 'esbuild';
import { FIRST_FONTS, fontAddress, visitorScript } from 'web/visitor-assets';
import { StartError } from '../lib/programs.ts';
import { root } from '../lib/root.ts';

export interface FunctionsBuild {
  /** Ends the watching; nothing to do after a single build. */
  stop: () => Promise<void>;
}

const entry = join(root, 'functions', 'src', 'index.ts');
const folder = join(root, 'functions', 'lib');

const options = {
  entryPoints: [entry],
  outfile: join(folder, 'index.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  sourcemap: true,
  // Named in functions/package.json and installed by the deploy; all else is bundled, because a
  // workspace link does not survive a deploy.
  external: ['firebase-admin', 'firebase-admin/*', 'firebase-functions', 'firebase-functions/*', '@google-cloud/*'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // The pages function renders with the web part's components: their styles become one sheet.
  // CommonJS packages inside an ESM bundle ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'silent',
  write: false,
} satisfies BuildOptions;

/** Fonts keep the addresses that Hosting gives them. */
const faces: Plugin = {
  name: 'faces',
  setup(build) {
    build.onResolve({ filter: /\.woff2$/ }, ({ path }) => ({ path: fontAddress(path), external: true }));
  },
};

/** The one sheet of the public pages, small, with what else their documents name: `lib/pages.json`. */
async function pagesFile(files: OutputFile[]): Promise<OutputFile[]> {
  const sheet = files.find(({ path }) => path.endsWith('.css'));
  const { code } = await transform(sheet?.text ?? '', { loader: 'css', minify: true });
  const text = JSON.stringify({ css: code.trim(), script: visitorScript(), fonts: FIRST_FONTS });
  const contents = new TextEncoder().encode(text);
  const pages = { path: join(folder, 'pages.json'), contents, text, hash: '' };
  return [...files.filter(({ path }) => !path.includes('.css')), pages];
}

/** Writes only changed files: the emulator reloads all functions at every write. */
function writeChanged(files: OutputFile[]): boolean {
  const changed = files.filter((file) => !existsSync(file.path) || !readFileSync(file.path).equals(file.contents));
  for (const file of changed) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.contents);
  }
  return changed.length > 0;
}

/** Called after every build: with the message of a failed one, or null when new code was written. */
function reporter(hear: (problem: string | null) => void): Plugin {
  return {
    name: 'reporter',
    setup(build) {
      build.onEnd(async ({ errors, outputFiles }) => {
        if (errors.length > 0)
          hear((await formatMessages(errors, { kind: 'error', color: process.stderr.isTTY })).join(''));
        else if (writeChanged(await pagesFile(outputFiles ?? []))) hear(null);
      });
    },
  };
}

/**
 * functions/src → functions/lib/index.js. With `watch`, again at every change: `onRebuild` hears null
 * when new code was written, or the message of a broken build (then the old code goes on answering).
 */
export async function buildFunctions(
  wishes: { watch?: boolean; onRebuild?: (problem: string | null) => void } = {},
): Promise<FunctionsBuild> {
  if (!existsSync(entry)) throw new StartError(`The functions cannot be built: ${entry} is missing.`);
  let problem: string | null = null;
  let hear = (heard: string | null): void => {
    problem = heard;
  };
  const building = await context({ ...options, plugins: [faces, reporter((heard) => hear(heard))] });
  const failed = await building.rebuild().then(
    () => '',
    (error: Error) => error.message,
  );
  if (failed || !wishes.watch) await building.dispose();
  if (failed) {
    // A failed build must not leave old code to run.
    rmSync(folder, { recursive: true, force: true });
    // Ctrl-C ends esbuild too: nothing is wrong with the code.
    if (problem === null && /service (was stopped|is no longer running)/u.test(failed))
      throw new StartError('Stopped.');
    throw new StartError(
      `${problem ?? `${failed}\n`}The functions do not build: correct the above in functions/ or packages/.`,
    );
  }
  if (!wishes.watch) return { stop: async () => {} };
  hear = (heard) => wishes.onRebuild?.(heard);
  await building.watch();
  return { stop: () => building.dispose() };
}
