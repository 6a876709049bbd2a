import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { holderOf, isFree, parseListeners, requireFreePorts, shortCommand } from './ports.ts';

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0000000000000000 100 0 0 10 0
   1: 0100007F:1F91 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0000000000000000 100 0 0 10 0
   2: 00000000000000000000000001000000:1388 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4713 1
`;

test('only listening sockets count, of both address families', () => {
  expect([...parseListeners(table)]).toEqual([
    [8080, '4711'],
    [5000, '4713'],
  ]);
  expect(parseListeners('')).toEqual(new Map());
});

test('a long command line is cut to fit in a sentence', () => {
  expect(shortCommand('node\0scripts/start.ts\0')).toBe('node scripts/start.ts');
  expect(shortCommand('x'.repeat(200))).toHaveLength(80);
});

test('a taken port is refused with the process that holds it', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(await isFree(port)).toBe(false);
  if (process.platform === 'linux') expect(holderOf(port)).toContain(`process ${process.pid}`);
  await expect(requireFreePorts({ web: port })).rejects.toThrow(`port ${port} (web) is taken`);
  await new Promise((done) => server.close(done));
  await expect(requireFreePorts({ web: port })).resolves.toBeUndefined();
});
