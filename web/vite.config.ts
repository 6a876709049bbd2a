import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tells the page early about what it will need at once: the text face, and Firebase, which the app imports late. */
function preloads(): Plugin {
  return {
    name: 'preloads',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const face = files.find((file) => /atkinson-hyperlegible-next-latin-wght-normal/.test(file.fileName));
        const firebase = files.find((file) => file.type === 'chunk' && file.name === 'firebase');
        const named = firebase && html.includes(firebase.fileName);
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
          ...(firebase && !named
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

/**
 * The app starts without a network: every script and style is on the device after the first visit. A new
 * version waits until all tabs of the old one are closed, so that no tab asks for scripts that are gone.
 */
const offline = () =>
  VitePWA({
    strategies: 'generateSW',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,webmanifest}'],
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      navigateFallback: '/index.html',
      // Local pages of Firebase Hosting are not ours.
      navigateFallbackDenylist: [/^\/__\//],
    },
  });

export default defineConfig({
  root: here('.'),
  plugins: [react(), preloads(), offline()],
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
            // Callables are for signing in: they come with that screen.
            {
              name: 'firebase',
              test: /node_modules\/(@firebase\/(?!functions)|firebase\/(?!functions)|idb)|re2js-shim/,
            },
            // Only the engine: each component goes with the screen that uses it.
            {
              name: 'style',
              test: /node_modules\/(@emotion|stylis|@mui\/(system|styled-engine|utils|private-theming)|@mui\/material\/styles)\//,
            },
            // Small things that every screen shows: one request, and they compress together.
            {
              name: 'ui',
              test: /web\/src\/(i18n\/(sv|language)|ui\/(?!Dialog|ReasonDialog|ProofOfYou|Themed|theme|Menu|Popover|TermPicker|PlacePicker|CellPicker|Composer|Markdown|Field|mentions|links|.*\.test))|packages\/(domain|content)\/|node_modules\/valibot/,
            },
          ],
        },
      },
    },
  },
});
