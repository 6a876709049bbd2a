import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linksIn, type MailCatcher, startMailCatcher } from './mail-catcher.ts';

const ports = { smtp: 20_125, inbox: 20_180 };
const inbox = `http://127.0.0.1:${ports.inbox}`;
let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher(ports);
});
afterAll(() => catcher.stop());

const send = async (mail: { to: string; subject: string; text?: string; html?: string }) => {
  const transport = createTransport(`smtp://127.0.0.1:${ports.smtp}`);
  await transport.sendMail({ from: 'Notis <notis@x.example>', ...mail });
  transport.close();
};

test('a mail sent over SMTP is found by its address, newest first, and can be cleared', async () => {
  await send({ to: 'Åsa <asa@x.example>', subject: 'Första åäö', text: 'Läs https://x.example/a?b=1.' });
  await send({ to: 'bo@x.example', subject: 'Andra', text: 'Hej' });
  const all = (await (await fetch(`${inbox}/api/mails`)).json()) as { subject: string }[];
  expect(all.map((mail) => mail.subject)).toEqual(['Andra', 'Första åäö']);
  const hers = await (await fetch(`${inbox}/api/mails?to=ASA@x.example`)).json();
  expect(hers).toMatchObject([{ from: 'notis@x.example', to: ['asa@x.example'], links: ['https://x.example/a?b=1'] }]);
  await fetch(`${inbox}/api/mails`, { method: 'DELETE' });
  expect(catcher.mails()).toEqual([]);
});

test('nothing of a mail runs in the inbox', async () => {
  const evil = '<script>alert(1)</script>';
  await send({
    to: 'bo@x.example',
    subject: evil,
    text: evil,
    html: `${evil}<a href="https://x.example/?a=1&amp;b=2">x</a>`,
  });
  const page = await fetch(inbox);
  const html = await page.text();
  expect(html).not.toContain('<script');
  expect(html).toContain('href="https://x.example/?a=1&amp;b=2"');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('links come once each, without the full stop of their sentence', () => {
  expect(linksIn('Se https://a.example/x. Eller (https://b.example/y), igen https://a.example/x!', '')).toEqual([
    'https://a.example/x',
    'https://b.example/y',
  ]);
  expect(linksIn('', '<a href="javascript:alert(1)">x</a>')).toEqual([]);
});
