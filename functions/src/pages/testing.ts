import { render } from 'web/pages';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { keySource } from '../platform/randomness.ts';
import { answerPage } from './answer.ts';
import type { FormRoute, PageAnswer, PagesDeps } from './types.ts';

export const PUBLIC_URL = 'https://socialhallbarhet.example';

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly from?: string;
}

/** The pages with the real renderer, for tests; `failures` holds what went wrong inside. */
export function testPages(options: { db: Db; clock: Clock; forms?: readonly FormRoute[] }) {
  const failures: unknown[] = [];
  const assets = { css: 'body{margin:0}', script: '/assets/visitor-0.js', fonts: ['/assets/face.woff2'] };
  const deps: PagesDeps = { forms: [], keys: keySource, render, assets, publicUrl: PUBLIC_URL, ...options };
  const ask = (
    address: string,
    { method = 'GET', headers = {}, body = '', from = '192.0.2.1' }: Asked = {},
  ): Promise<PageAnswer> => {
    const at = address.indexOf('?');
    const path = at < 0 ? address : address.slice(0, at);
    const query = at < 0 ? '' : address.slice(at);
    const header = (name: string) => headers[name];
    return answerPage(deps, { method, path, query, header, body, from }, (error) => failures.push(error));
  };
  return { ask, failures };
}

/** A database that keeps what is set, for the answers to forms. */
export function smallDb(): Db {
  const kept = new Map<string, object>();
  const tx = { set: (path: string, data: object) => void kept.set(path, asRead(data)) };
  return {
    ...emptyDb,
    get: async <T>(path: string) => kept.get(path) as T | undefined,
    transaction: (body) => body(tx as never),
  };
}

/** Moments come back from the database as its own type. */
const asRead = (data: object) =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      value instanceof Date ? { toMillis: () => value.getTime() } : (value as unknown),
    ]),
  );

const nothing: Db['stored'] = {
  get: async () => undefined,
  getAll: async (paths) => paths.map(() => undefined),
  query: async () => [],
  count: async () => 0,
};
/** A database with nothing in it. */
export const emptyDb: Db = {
  ...nothing,
  stored: nothing,
  transaction: () => Promise.reject(new Error('pages write nothing')),
  snapshot: (body) => body(emptyDb),
  version: async () => undefined,
  changeIf: () => Promise.reject(new Error('pages write nothing')),
  deleteAll: () => Promise.reject(new Error('pages write nothing')),
};
