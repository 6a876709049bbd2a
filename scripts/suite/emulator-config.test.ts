import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localPorts } from '../../packages/domain/src/config.ts';
import { localConfig, localPolicy, type ProductionConfig } from './emulator-config.ts';
import { root } from '../lib/root.ts';

const production = JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as ProductionConfig;
const paths = { root: '/repo', folder: '/repo/.local/700', functionsFolder: '/tmp/sh-x/functions' };
const local = localConfig(production, localPorts(700), paths);

test('the policy lets the app talk to this suite only, and is otherwise the production one', () => {
  const policy = "default-src 'none'; connect-src 'self' https://firestore.googleapis.com; worker-src 'self'";
  expect(localPolicy(policy, localPorts(700))).toBe(
    "default-src 'none'; connect-src 'self' http://127.0.0.1:8780 http://127.0.0.1:9799 http://127.0.0.1:5701; worker-src 'self'",
  );
});

test('only the connections of the policy differ in the headers', () => {
  const strip = (text: string) => text.replaceAll(/connect-src [^;]*/g, '');
  expect(strip(JSON.stringify(local.hosting.headers))).toBe(strip(JSON.stringify(production.hosting.headers)));
  expect(JSON.stringify(local.hosting.headers)).not.toContain('firestore.googleapis.com');
});

test('paths lead from the generated file to the sources', () => {
  expect(local.hosting.public).toBe('../../web/dist');
  expect(local.functions.map((part) => part.source)).toEqual(['../../../tmp/sh-x/functions']);
  expect(local.firestore).toEqual({ rules: '/repo/firestore.rules', indexes: '/repo/firestore.indexes.json' });
});

test('every emulator listens on this machine only, on the ports of the offset', () => {
  const { ui, singleProjectMode, ...emulators } = local.emulators;
  expect([ui.enabled, singleProjectMode]).toEqual([false, false]);
  expect(new Set(Object.values(emulators).map((emulator) => emulator.host))).toEqual(new Set(['127.0.0.1']));
  expect(emulators.hosting.port).toBe(5700);
});
