import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { inboxPage } from './inbox-page.ts';

export interface CaughtMail {
  id: number;
  at: string;
  messageId: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  /** As sent. The page shows it as text only: a caught mail never runs in the developer's browser. */
  html: string;
  links: string[];
}

export interface MailCatcher {
  mails(): CaughtMail[];
  stop(): Promise<void>;
}

const host = '127.0.0.1';
const kept = 1000;

const addresses = (field: AddressObject | AddressObject[] | undefined): string[] =>
  [field ?? []].flat().flatMap((object) => object.value.map((entry) => entry.address ?? ''));

/** Each link once, in order, from the text and the HTML part. */
export function linksIn(text: string, html: string): string[] {
  // A full stop after a link is the sentence's, not the link's.
  const inText = text.match(/https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/g) ?? [];
  const inHtml = [...html.matchAll(/href="(https?:\/\/[^"]+)"/g)].map(
    (match) => match[1]?.replaceAll('&amp;', '&') ?? '',
  );
  return [...new Set([...inText, ...inHtml])];
}

function caught(mail: ParsedMail, id: number): CaughtMail {
  const [text, html] = [mail.text ?? '', mail.html || ''];
  return {
    id,
    at: new Date().toISOString(),
    messageId: mail.messageId ?? '',
    from: addresses(mail.from)[0] ?? '',
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    text,
    html,
    links: linksIn(text, html),
  };
}

/** A real SMTP server that delivers to nobody, with an inbox to look into. */
export async function startMailCatcher(ports: { smtp: number; inbox: number }): Promise<MailCatcher> {
  let mails: CaughtMail[] = [];
  let count = 0;

  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream, (error: unknown, mail) => {
        if (!error) mails = [...mails.slice(1 - kept), caught(mail, ++count)];
        done(error instanceof Error ? error : undefined);
      });
    },
  });
  // A client that disconnects early is ignored.
  smtp.on('error', () => {});

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    if (url.pathname === '/api/mails' && request.method === 'DELETE') {
      mails = [];
      send(200, 'application/json', '[]');
    } else if (url.pathname === '/api/mails') {
      const to = url.searchParams.get('to')?.toLowerCase();
      const wanted = mails.filter((mail) => !to || mail.to.some((address) => address.toLowerCase() === to));
      send(200, 'application/json', JSON.stringify(wanted.toReversed()));
    } else if (url.pathname === '/') {
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
      send(200, 'text/html', inboxPage(mails.toReversed()));
    } else send(404, 'text/plain', 'Inget här.');
  };
  const inbox = createServer(answer);

  await listening(smtp.server, ports.smtp);
  await listening(inbox, ports.inbox);
  return {
    mails: () => mails,
    async stop() {
      inbox.closeAllConnections();
      await Promise.all([
        new Promise<void>((done) => smtp.close(() => done())),
        new Promise<void>((done) => inbox.close(() => done())),
      ]);
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
