import { host } from './emulator-config.ts';

/** Exports everything into a folder by the suite's hub: 15–100 ms. Rejects when a part does not answer. */
export async function exportTo(folder: string, hubPort: number): Promise<void> {
  const answer = await fetch(`http://${host}:${hubPort}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: folder, initiatedBy: 'socialhallbarhet' }),
    signal: AbortSignal.timeout(15_000),
  });
  if (!answer.ok) throw new Error(`the hub answered ${answer.status}`);
}

/** The process id behind a hub port, or null: another suite may use the port by now. */
export async function hubProcess(hubPort: number): Promise<number | null> {
  try {
    const answer = await fetch(`http://${host}:${hubPort}/`, { signal: AbortSignal.timeout(5000) });
    const { pid } = (await answer.json()) as { pid?: number };
    return pid ?? null;
  } catch {
    return null;
  }
}

/** Watches whether Firestore still answers: firebase-tools does not report a server that ends with code 0. */
export function watchFirestore(port: number, onGone: () => void): NodeJS.Timeout {
  let missed = 0;
  const look = async () => {
    const answers = await fetch(`http://${host}:${port}/`, { signal: AbortSignal.timeout(5000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    missed = answers ? 0 : missed + 1;
    if (missed === 2) onGone();
  };
  return setInterval(() => void look(), 3000);
}
