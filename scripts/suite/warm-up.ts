import { config } from '../../packages/domain/src/config.ts';
import { host, type Ports } from './emulator-config.ts';

/**
 * Makes the first call of the functions worker and the first page, which take a second, so that nobody has to wait for
 * them. The answers do not matter.
 */
export async function warmUp(ports: Ports, what: { callable: string; page: string }): Promise<void> {
  const patience = 10_000;
  const callable = `http://${host}:${ports.functions}/${config.localProjectId}/${config.region}/${what.callable}`;
  const headers = { 'content-type': 'application/json' };
  await Promise.allSettled([
    fetch(callable, { method: 'POST', headers, body: '{"data":{}}', signal: AbortSignal.timeout(patience) }),
    fetch(`http://${host}:${ports.web}${what.page}`, { signal: AbortSignal.timeout(patience) }),
  ]);
}
