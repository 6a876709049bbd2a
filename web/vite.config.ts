import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tells the page early about what it will need at once: the text face, and Firebase, which the app imports late. */
function preloads(): Plugin {
  return {
    name: 'preloads',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const face = files.find((file) => /atkinson-hyperlegible-next-latin-wght-normal/.test(file.fileName));
        const firebase = files.find((file) => file.type === 'chunk' && file.name === 'firebase');
        return [
          ...(face
            ? [
                {
                  tag: 'link',
                  attrs: {
                    rel: 'preload',
                    as: 'font',
                    type: 'font/woff2',
                    crossorigin: true,
                    href: `/${face.fileName}`,
                  },
                  injectTo: 'head-prepend' as const,
                },
              ]
            : []),
          ...(firebase
            ? [
                {
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${firebase.fileName}` },
                  injectTo: 'head' as const,
                },
              ]
            : []),
        ];
      },
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), preloads()],
  resolve: {
    alias: { re2js: here('src/data/re2js-shim.ts') },
  },
  build: {
    outDir: 'dist',
    manifest: true,
    emptyOutDir: true,
    target: ['chrome111', 'firefox128', 'safari16.4'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|react-router|scheduler|cookie-es|set-cookie-parser)\//,
            },
            { name: 'firebase', test: /node_modules\/(@firebase|firebase|idb)\/|re2js-shim/ },
            // Only the engine: each component goes with the screen that uses it.
            {
              name: 'style',
              test: /node_modules\/(@emotion|stylis|@mui\/(system|styled-engine|utils|private-theming)|@mui\/material\/styles)\//,
            },
          ],
        },
      },
    },
  },
});
