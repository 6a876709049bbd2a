import type { AddressInfo } from 'node:net';
import { config } from '@socialhallbarhet/domain';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from './mail.ts';
import { smtpMail } from './smtp.ts';

const letter: Letter = {
  to: 'anna@example.org',
  subject: 'Åsa nämnde dig i Trygga Nordost',
  text: 'Hej på dig\n',
  html: '<p>Hej på dig</p>',
  messageId: '<abc@example.org>',
  lang: 'sv',
};

/** What arrived, with the receivers that the envelope named. */
const received: { mail: ParsedMail; to: string[]; raw: string }[] = [];
const parsing: Promise<void>[] = [];
/** All that the server took is in `received`. */
const allParsed = () => Promise.all(parsing);
const server = new SMTPServer({
  authOptional: true,
  // The pool holds its connection open.
  closeTimeout: 100,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    const answers: Record<string, number> = { 'gone@example.org': 550, 'later@example.org': 451 };
    const responseCode = answers[address];
    done(responseCode ? Object.assign(new Error('Not now'), { responseCode }) : null);
  },
  onData(stream, session, done) {
    const to = session.envelope.rcptTo.map(({ address }) => address);
    let raw = '';
    stream.on('data', (part: Buffer) => {
      raw += part.toString();
    });
    stream.on('end', () => done());
    parsing.push(simpleParser(stream).then((mail) => void received.push({ mail, to, raw })));
  },
});
let mail = smtpMail(() => '');

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.server.address() as AddressInfo;
  mail = smtpMail(() => `smtp://127.0.0.1:${port}`);
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

describe('U1 over SMTP', () => {
  it('arrives as it was written, once, with headers that stop answering machines', async () => {
    await mail.send(letter);
    await allParsed();
    expect(received).toHaveLength(1);
    const [{ mail: got, to } = {}] = received;
    expect(to).toEqual(['anna@example.org']);
    expect(got).toMatchObject({ subject: letter.subject, messageId: letter.messageId, text: letter.text });
    expect(got?.from?.value).toEqual([{ name: 'Social hållbarhet', address: 'notis@socialhallbarhet.example' }]);
    expect(got?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(got?.headers.get('x-auto-response-suppress')).toBe('All');
    expect(got?.headers.get('precedence')).toBe('bulk');
    expect(got?.replyTo).toBeUndefined();
    expect(got?.headers.get('content-language')).toBe('sv');
  });

  it('is answered to the operator where a person reads the answer', async () => {
    received.length = 0;
    await mail.send({ ...letter, isAnswered: true });
    await allParsed();
    expect(received[0]?.mail.replyTo?.value).toEqual([{ name: '', address: config.operator.mail }]);
  });

  it('brings a calendar file whose method stands in the part too', async () => {
    received.length = 0;
    for (const method of ['REQUEST', 'CANCEL'])
      await mail.send({ ...letter, ics: `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n` });
    await allParsed();
    const methods = received.map(({ raw }) => /text\/calendar;[\s\S]{0,80}?method=(\w+)/i.exec(raw)?.[1]);
    expect(methods.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(['CANCEL', 'REQUEST']);
  });

  it('has the mail program’s own button post to our address (RFC 8058), where there is one', async () => {
    received.length = 0;
    const unsubscribe = `https://example.org/avsluta?u=${'a'.repeat(128)}&v=mailMentions&k=${'b'.repeat(43)}&lang=sv`;
    await mail.send({ ...letter, unsubscribe });
    await mail.send(letter);
    await allParsed();
    const [with1, without] = received.map((one) => one.mail.headerLines.filter(({ key }) => key.startsWith('list-')));
    const unfolded = with1?.map(({ line }) => line.replace(/\r?\n[ \t]+/g, ''));
    expect(unfolded?.sort()).toEqual([
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      `List-Unsubscribe: <${unsubscribe}>`,
    ]);
    expect(without).toEqual([]);
  });

  it('goes to nobody else, whatever the address and the subject say', async () => {
    received.length = 0;
    await mail.send({ ...letter, subject: 'A\r\nBcc: x@example.org' });
    await mail.send({ ...letter, to: 'anna@example.org, x@example.org' }).catch(() => {});
    await allParsed();
    const reached = received.flatMap(({ to }) => to);
    expect(reached).not.toContain('x@example.org');
    for (const { mail: got } of received) expect(got.bcc).toBeUndefined();
  });

  it('tells a refusal for good from one for now, and from no server at all', async () => {
    await expect(mail.send({ ...letter, to: 'gone@example.org' })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(mail.send({ ...letter, to: 'later@example.org' })).rejects.toMatchObject({ code: 'unavailable' });
    const nowhere = smtpMail(() => 'smtp://127.0.0.1:1');
    await expect(nowhere.send(letter)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(smtpMail(() => '').send(letter)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
