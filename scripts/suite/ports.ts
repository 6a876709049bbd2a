import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { StartError } from '../lib/programs.ts';

/** Port → socket inode of everything that listens, from the text of /proc/net/tcp or tcp6. */
export function parseListeners(text: string): Map<number, string> {
  const listeners = new Map<number, string>();
  for (const line of text.split('\n').slice(1)) {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
    if (state === '0A') listeners.set(Number.parseInt(local.split(':')[1] ?? '', 16), inode);
  }
  return listeners;
}

/** The command line of a process, cut to fit in a sentence. */
export function shortCommand(cmdline: string): string {
  const words = cmdline.replaceAll('\0', ' ').trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Numbers of all processes; none where there is no /proc. */
export function allProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function hasSocket(pid: number, inode: string): boolean {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).some((fd) => {
      try {
        return readlinkSync(`${folder}/${fd}`) === `socket:[${inode}]`;
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

/** The process that listens on a port, in words; '' if unknown. */
export function holderOf(port: number): string {
  const inode = ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => parseListeners(read(path)).get(port)).find(Boolean);
  const pid = inode ? allProcesses().find((candidate) => hasSocket(candidate, inode)) : undefined;
  return pid ? `process ${pid} (${shortCommand(read(`/proc/${pid}/cmdline`))})` : '';
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Refuses with one sentence that says which ports are taken and by whom. */
export async function requireFreePorts(ports: Record<string, number>): Promise<void> {
  const taken: string[] = [];
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    const holder = holderOf(port);
    taken.push(`port ${port} (${name}) is taken${holder ? ` by ${holder}` : ''}`);
  }
  if (taken.length === 0) return;
  throw new StartError(
    `The suite cannot start: ${taken.join('; ')}. End that and start again, or move all ports: npm start -- --offset 700.`,
  );
}
