import { config, localPorts } from '../../packages/domain/src/index.ts';
import { demoEmail } from '../../scripts/seed/accounts.ts';

const ports = localPorts(Number(process.env['SUITE_OFFSET'] ?? 0));

/** Calls a function of the suite directly, as a demo member who has just signed in. */
export async function callAs(uid: string, password: string, name: string, data: object): Promise<unknown> {
  const token = await signIn(uid, password);
  const address = `http://127.0.0.1:${ports.functions}/${config.localProjectId}/${config.region}/${name}`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ data }) });
  const body = (await answer.json()) as { result?: unknown; error?: { details?: { code?: string } } };
  if (body.error) throw new Error(`${name}: ${body.error.details?.code ?? answer.status}`);
  return body.result;
}

async function signIn(uid: string, password: string): Promise<string> {
  const address = `http://127.0.0.1:${ports.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=local`;
  const body = JSON.stringify({ email: demoEmail(uid), password, returnSecureToken: true });
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await answer.json()) as { idToken: string }).idToken;
}
