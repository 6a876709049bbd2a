import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>probe</title><input aria-label="text"><ul></ul><script type="module" src="/probe.js"></script></html>`;

/** Bundles the probe with the app's own SDK and serves it; answers with its address. */
export async function serveProbe(port: number) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const script = outputFiles[0]?.contents;
  const server = createServer((request, response) => {
    const isScript = request.url?.startsWith('/probe.js') ?? false;
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
