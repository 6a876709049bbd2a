import { globSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vite';
import { config, isPublicAddress, localPorts } from '../packages/domain/src/index.ts';
import { definitionsAsData } from './definitions-as-data.ts';
import { lexerOnly } from './lexer-only.ts';
import { textsAsData } from './texts-as-data.ts';
import { fontAddress, VISITOR_ENTRY, visitorScript } from './visitor-assets.ts';

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
                  // After what the first screen is made of.
                  attrs: {
                    rel: 'modulepreload',
                    crossorigin: true,
                    fetchpriority: 'low',
                    href: `/${firebase.fileName}`,
                  },
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
      globPatterns: ['**/*.{js,css,html,woff2,svg,webmanifest}', 'assets/*.json'],
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      importScripts: ['direct.js'],
      // For members only: nobody else gets this worker (data/device/offline.ts).
      navigateFallback: '/app.html',
      // Local pages of Firebase Hosting, files, and forms that are answered by the pages function.
      navigateFallbackDenylist: [/^\/__\//, /\.[a-z]+$/, /\/anmalan(\/|$)/],
    },
  });

/**
 * In development, what Hosting does when deployed: pages for everyone come from the functions, all other
 * addresses get the app, and the shared files have their built names.
 */
function likeHosting(): Plugin {
  return {
    name: 'like-hosting',
    configureServer(server) {
      const ports = localPorts((server.config.server.port ?? localPorts().web) - localPorts().web);
      const pages = `http://127.0.0.1:${ports.functions}/${config.localProjectId}/${config.region}/pages`;
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === visitorScript()) request.url = `/@fs${VISITOR_ENTRY}`;
        const face = faces.get(pathname);
        if (face) request.url = `/@fs${face}`;
        const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && !pathname.endsWith('.html');
        if (!isNavigation) return next();
        if (!isPublicAddress(pathname)) {
          request.url = '/app.html';
          return next();
        }
        void proxy(pages + pathname + search, request, response).catch(() => response.destroy());
      });
    },
  };
}

const faces = new Map(
  globSync(here('../node_modules/@fontsource-variable/*/files/*-{normal,italic}.woff2'))
    .filter((file) => /(atkinson-hyperlegible-next|familjen-grotesk)-/.test(file))
    .map((file) => [fontAddress(file), file]),
);

async function proxy(to: string, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', headers } = request;
  const kept = ['accept', 'content-type', 'origin', 'sec-fetch-site', 'if-none-match'] as const;
  const answer = await fetch(to, {
    method,
    headers: Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))),
    redirect: 'manual',
    ...(method === 'POST' && { body: Buffer.concat(await Array.fromAsync(request)) }),
  });
  const dropped = /^(content-encoding|content-length|transfer-encoding|connection)$/;
  response.writeHead(answer.status, Object.fromEntries([...answer.headers].filter(([name]) => !dropped.test(name))));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

export default defineConfig({
  root: here('.'),
  appType: 'mpa',
  plugins: [react(), lexerOnly(), textsAsData(), definitionsAsData(), likeHosting(), preloads(), offline()],
  define: { APP_CHECK_KEY: JSON.stringify(config.appCheck.siteKey) },
  resolve: {
    alias: { re2js: here('src/data/core/re2js-shim.ts') },
  },
  build: {
    outDir: 'dist',
    manifest: true,
    emptyOutDir: true,
    target: ['chrome111', 'firefox128', 'safari16.4'],
    rolldownOptions: {
      input: { app: here('app.html'), visitor: VISITOR_ENTRY },
      output: {
        entryFileNames: ({ name }) => (name === 'visitor' ? visitorScript().slice(1) : 'assets/[name]-[hash].js'),
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.woff2') ? fontAddress(names[0]).slice(1) : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|react-router|scheduler|cookie-es|set-cookie-parser)\//,
            },
            // Callables are for signing in: they come with that screen.
            {
              name: 'firebase',
              test: /node_modules\/(@firebase\/(?!functions|app-check)|firebase\/(?!functions|app-check)|idb)|re2js-shim/,
            },
            // MUI and what is made of it: nothing of this is on the first screen, and together it weighs a tenth less.
            {
              name: 'mui',
              // What it shares with the first screen stays there.
              includeDependenciesRecursively: false,
              test: /node_modules\/(@emotion|stylis|@mui|@popperjs|react-transition-group|react-is|clsx|hoist-non-react-statics)\/|web\/src\/ui\/mui\//,
            },
            // What every member needs whatever the screen: who is in, and how documents are heard and sent.
            {
              name: 'member',
              includeDependenciesRecursively: false,
              test: /web\/src\/data\/((core|device|session|conversation|groups|members)\/(?!directory)|powers\/roles)/,
            },
            // What only the server does, with the way to ask it: none of it works without the other.
            {
              name: 'callables',
              includeDependenciesRecursively: false,
              test: /web\/src\/data\/(callables|signin|calendar|moderation|powers|broadcasts)\//,
            },
            // The hint to who writes: it comes when there is something to judge.
            {
              name: 'singled',
              includeDependenciesRecursively: false,
              test: /packages\/domain\/src\/(message\/singles-out|moderation\/personal-number)[.]|parts\/writing\/SinglesOut/,
            },
            // Where one writes: a screen that has one of these soon needs another.
            {
              name: 'forms',
              includeDependenciesRecursively: false,
              test: /web\/src\/(forms\/[^/]+$|parts\/writing\/)/,
            },
            // Whole forms, with their library: a conversation needs none of it.
            {
              name: 'form-kit',
              includeDependenciesRecursively: false,
              test: /node_modules\/(react-hook-form|@hookform)\/|web\/src\/forms\/kit\//,
            },
            // What reads people's texts: wherever one is shown, and on no first screen.
            {
              name: 'markdown',
              includeDependenciesRecursively: false,
              test: /node_modules\/marked\/|packages\/domain\/src\/(markdown\/|message\/(mentions|snippet)[.])/,
            },
            // The long lists of names: a conversation shows none of them before it is there.
            {
              name: 'vocabularies',
              includeDependenciesRecursively: false,
              test: /packages\/content\/src\/vocabularies\//,
            },
            // When events are, by the clocks of their zone: for those screens that show one.
            {
              name: 'when',
              includeDependenciesRecursively: false,
              test: /packages\/domain\/src\/event\/(ics|when|csv|public|powers)[.]/,
            },
            // Small things that every screen shows: one request, and they compress together.
            {
              name: 'ui',
              test: /web\/src\/(ui\/|i18n\/(sv|language)|data\/[A-Za-z]+\.ts|app\/shell\/(Shell|Words|AccountMenu|Bell|ScrollKeeper)\.)|packages\/(domain\/|content\/src\/vocabularies[.])|node_modules\/valibot/,
            },
          ],
        },
      },
    },
  },
});
