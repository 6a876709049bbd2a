import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { localPorts } from '../../packages/domain/src/config.ts';

export type Ports = ReturnType<typeof localPorts>;

export const host = '127.0.0.1';
const at = (port: number) => `http://${host}:${port}`;

interface Header {
  key: string;
  value: string;
}

/** The part of the production firebase.json that the local one changes; the rest is copied as it is. */
export interface ProductionConfig {
  hosting: { public: string; headers: { source: string; headers: Header[] }[] };
  functions: { source: string }[];
  firestore: { rules: string; indexes: string };
}

export interface ConfigPaths {
  /** The repository. */
  root: string;
  /** Where the generated firebase.json lies. */
  folder: string;
  /** What the functions run from, see functions-folder.ts. */
  functionsFolder: string;
}

/** The same policy, only that the app may talk to this suite instead of the real project. */
export function localPolicy(policy: string, ports: Ports): string {
  const sources = [`'self'`, at(ports.firestore), at(ports.auth), at(ports.functions)];
  return policy.replace(/connect-src [^;]*/, `connect-src ${sources.join(' ')}`);
}

const withLocalPolicy = (header: Header, ports: Ports): Header =>
  header.key === 'Content-Security-Policy' ? { ...header, value: localPolicy(header.value, ports) } : header;

/**
 * The suite's configuration for `folder`: the production one with local ports. firebase-tools takes
 * the file's folder for the project's: functions and hosting must be relative to it, whereas rules
 * outside of it are refused unless their path is absolute.
 */
export function localConfig(production: ProductionConfig, ports: Ports, paths: ConfigPaths) {
  const toRoot = relative(paths.folder, paths.root);
  const listen = (port: number) => ({ host, port });
  return {
    ...production,
    hosting: {
      ...production.hosting,
      public: join(toRoot, production.hosting.public),
      headers: production.hosting.headers.map((rule) => ({
        ...rule,
        headers: rule.headers.map((header) => withLocalPolicy(header, ports)),
      })),
    },
    functions: production.functions.map((part) => ({
      ...part,
      source: relative(paths.folder, paths.functionsFolder),
    })),
    firestore: {
      ...production.firestore,
      rules: join(paths.root, production.firestore.rules),
      indexes: join(paths.root, production.firestore.indexes),
    },
    emulators: {
      auth: listen(ports.auth),
      functions: listen(ports.functions),
      firestore: { ...listen(ports.firestore), websocketPort: ports.firestoreWebsocket },
      hosting: listen(ports.web),
      hub: listen(ports.hub),
      logging: listen(ports.logging),
      eventarc: listen(ports.eventarc),
      tasks: listen(ports.tasks),
      ui: { enabled: false },
      // Rules tests use a project of their own each, beside the suite's.
      singleProjectMode: false,
    },
  };
}

/** Writes `<folder>/firebase.json` and gives its path. */
export function writeLocalConfig(options: ConfigPaths & { ports: Ports }): string {
  const production = JSON.parse(readFileSync(join(options.root, 'firebase.json'), 'utf8')) as ProductionConfig;
  const path = join(options.folder, 'firebase.json');
  mkdirSync(options.folder, { recursive: true });
  const config = localConfig(production, options.ports, options);
  writeFileSync(path, JSON.stringify(config, null, 2));
  return path;
}
