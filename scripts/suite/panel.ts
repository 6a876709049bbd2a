import { relative } from 'node:path';
import type { DemoAccount } from '../seed.ts';
import { host, type Ports } from './emulator-config.ts';
import { localFolder, root } from '../lib/root.ts';

/** The start panel: addresses, accounts and commands. */
export function panel(facts: {
  offset: number;
  ports: Ports;
  seconds: number;
  restored: boolean;
  accounts: readonly DemoAccount[];
  password: string;
  command: 'start' | 'dev';
}): string {
  const row = (label: string, text: string) => `  ${label.padEnd(10)}${text}`;
  const widest = Math.max(0, ...facts.accounts.map((account) => account.role.length));
  const people = facts.accounts.map((account, index) =>
    row(index === 0 ? 'Accounts' : '', `${account.role.padEnd(widest + 2)}${account.email}  (${account.name})`),
  );
  const data = facts.restored ? 'what was written before' : 'a new demo community';
  return [
    '',
    `Social hållbarhet is running with ${data}, ready in ${facts.seconds.toFixed(1)} s.`,
    '',
    row('App', `http://${host}:${facts.ports.web}`),
    row('Inbox', `http://${host}:${facts.ports.inbox}  (every mail the platform sends)`),
    ...people,
    ...(people.length > 0 ? [row('Password', `${facts.password}  (the same for all)`)] : []),
    row(
      'Stop',
      `Ctrl-C: everything is saved. Begin again: ${facts.command === 'start' ? 'npm start' : 'npm run dev'} -- --fresh`,
    ),
    row('Log', `${relative(root, localFolder(facts.offset))}/suite.log`),
    '',
  ].join('\n');
}
