import { build } from 'esbuild';

/** The packages that the deployed bundle imports at run time and that must be installed. */
export async function externalsOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outfile: 'index.js',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // As in scripts/build/build-functions.ts.
    external: ['firebase-admin', 'firebase-admin/*', 'firebase-functions', 'firebase-functions/*', '@google-cloud/*'],
    loader: { '.css': 'empty' },
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort();
}
