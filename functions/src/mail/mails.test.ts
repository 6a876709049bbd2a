import {
  type Notification,
  isMailed,
  kindInfo,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from '@socialhallbarhet/domain';
import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeMail } from './code-mail.ts';
import { notificationMail } from './notification-mail.ts';
import { mailTexts } from './texts.ts';
import { readUnsubscription } from './unsubscribe-link.ts';

const KEY = 'k'.repeat(32);
const moment = { seconds: 1, nanoseconds: 0, toMillis: () => 1000 };
const notification = (kind: NotificationKind, words: Partial<Notification> = {}): Notification => ({
  kind,
  group: 'g',
  groupName: 'Gruppen',
  from: 'anna',
  fromName: 'Anna',
  message: kind === 'mention' || kind === 'reply' ? 'm' : '',
  item: 'a',
  topic: 't',
  topicTitle: 'Ämnet',
  snippet: 'Orden',
  at: moment,
  read: null,
  ...words,
});
const letter = (told: Notification, lang: 'sv' | 'en' = 'sv') =>
  notificationMail({
    to: 'a@b.se',
    uid: 'mia',
    lang,
    notification: told,
    publicUrl: 'https://example.org',
    unsubscribeKey: KEY,
    messageId: '<x@y>',
  });

/** Every leaf of a catalogue: sentences as they are, functions called with names. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (facts: unknown) => string;
    return [
      [
        path,
        say(
          path.endsWith('note') ? 10 : { from: 'Anna', group: 'Gruppen', topic: 'Ämnet', label: 'Hot', basis: 'lagen' },
        ),
      ],
    ];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('T1 the texts', () => {
  it('are the same in both languages, none empty, none shouting', () => {
    const [sv, en] = [leaves(mailTexts.sv), leaves(mailTexts.en)];
    expect(sv.map(([key]) => key)).toEqual(en.map(([key]) => key));
    for (const [key, text] of [...sv, ...en]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/!|undefined/);
    }
    for (const [i, [key, text]] of sv.entries()) expect(text, key).not.toBe(en[i]?.[1]);
  });
});

describe('T2 the mails', () => {
  it.each(NOTIFICATION_KINDS.filter(isMailed))('%s leads where it happened, in text and HTML alike', (kind) => {
    for (const lang of ['sv', 'en'] as const) {
      const { text, html } = letter(notification(kind), lang);
      const url = `https://example.org${kindInfo(kind).address(notification(kind))}`;
      expect(text).toContain(`: ${url}\n`);
      expect(html).toContain(`href="${url}"`);
      expect(html).toContain(`<html lang="${lang}">`);
    }
  });

  it('keeps the code out of the subject, and in one piece', () => {
    const { subject, text, html } = codeMail({ to: 'a@b.se', lang: 'sv', code: '012345', messageId: '<x@y>' });
    expect(subject).not.toContain('012345');
    expect(text).toContain('\n    012345\n');
    expect(html).toContain('>012345<');
  });

  it('a decision states outcome, ground, reference, that a person decided, and what can be done', () => {
    const ruling = {
      ref: 'A1B2C3D4',
      kind: 'message',
      outcome: 'hide',
      ground: 'threat',
      place: { group: 'g', message: 'm' },
    } as const;
    const { text } = letter(notification('decision', { ruling, snippet: 'Du skrev att ni vet var hon bor.' }));
    for (const part of [
      '> Du skrev att ni vet',
      'är dolt',
      'olaga hot',
      'Ärende A1B2C3D4.',
      'av en människa',
      'domstol',
    ])
      expect(text).toContain(part);
    const kept = letter(notification('answer', { ruling: { ...ruling, outcome: 'keep', ground: '' } }), 'en').text;
    expect(kept).toContain('It stays and can be read as before. Case A1B2C3D4.');
    expect(kept).not.toContain('Ground:');
  });

  it.each(NOTIFICATION_KINDS.filter(isMailed))('%s can be stopped by one click, unless it is owed', (kind) => {
    for (const lang of ['sv', 'en'] as const) {
      const { unsubscribe, text, html } = letter(notification(kind), lang);
      const { mail } = kindInfo(kind);
      if (mail === 'always') {
        expect(unsubscribe).toBeUndefined();
        expect(text).not.toContain('/avsluta');
      } else {
        const { searchParams, origin, pathname } = new URL(unsubscribe ?? '');
        expect(`${origin}${pathname}`).toBe('https://example.org/avsluta');
        expect(readUnsubscription(KEY, searchParams)).toEqual({ uid: 'mia', what: mail });
        expect(text).toContain(`: ${unsubscribe}\n`);
        expect(html).toContain(`href="${unsubscribe?.replaceAll('&', '&amp;')}"`);
      }
    }
  });

  it('keeps the paragraphs of reasons, decisions and cancellations, and of a snippet one line', () => {
    const snippet = 'Rad ett <b>\nrad två\r\n\r\n\r\n\u202estycke\u2029 två\n';
    const ruling = {
      ref: 'A1B2C3D4',
      kind: 'message',
      outcome: 'hide',
      ground: 'threat',
      place: { group: 'g', message: 'm' },
    } as const;
    for (const told of [
      notification('decision', { ruling, snippet }),
      notification('answer', { ruling, snippet }),
      notification('restriction', { snippet }),
      notification('eventCancelled', { snippet }),
    ]) {
      expect(letter(told).text, told.kind).toContain('\n> Rad ett <b>\n> rad två\n>\n> stycke\n> två\n\n');
      expect(letter(told).html, told.kind).toContain('>Rad ett &lt;b&gt;<br>rad två<br><br>stycke<br>två</blockquote>');
    }
    expect(letter(notification('mention', { snippet })).text).toContain('\n> Rad ett <b> rad två stycke två\n\n');
  });

  it('says when an event is in the language of the reader', () => {
    const when = { starts: Date.UTC(2026, 10, 26, 12), ends: Date.UTC(2026, 10, 26, 15), zone: 'Europe/Stockholm' };
    const told = notification('event', { when, snippet: 'Lerum' });
    expect(letter(told, 'sv').text).toContain('\ntorsdag 26 november 2026 kl. 13.00–16.00 (svensk tid) · Lerum\n');
    expect(letter(told, 'en').text).toContain('\nThursday 26 November 2026, 13:00–16:00 (Swedish time) · Lerum\n');
  });

  it('names an address to answer to only where a person reads it', () => {
    const mailed = NOTIFICATION_KINDS.filter(isMailed);
    expect(mailed.filter((kind) => letter(notification(kind)).isAnswered)).toEqual(
      mailed.filter((kind) => kindInfo(kind).mail === 'always'),
    );
    expect(codeMail({ to: 'a@b.se', lang: 'sv', code: '012345', messageId: '<x@y>' }).isAnswered).toBeUndefined();
  });

  it('reads as text', () => {
    expect(letter(notification('mention')).text).toMatchInlineSnapshot(`
      "Anna nämnde dig i samtalet ”Ämnet” i gruppen Gruppen:

      > Orden

      Läs och svara: https://example.org/g/g/m/m

      -- 
      Du får det här mejlet för att du är medlem i Social hållbarhet. Välj vad du får mejl om i dina inställningar: https://example.org/mitt/installningar

      Sluta få mejl när någon nämner dig: https://example.org/avsluta?u=mia&v=mailMentions&k=OgbJfyLQutChh1_nYegvZMMvc-5_R6av25sqF-WxE48&lang=sv
      "
    `);
  });
});

describe('T3 hostile words', () => {
  const nasty = oneof(
    string({ unit: 'binary', maxLength: 80 }),
    constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      'A\r\nBcc: x@y.se',
      '\u202Egpj.exe',
      "'&#60;",
    ),
  );

  it('neither leave their place in the HTML nor add a header', () => {
    // An empty name has no element of its own.
    const tags = (html: string) => (html.match(/<\/?[a-z!][^>]*>/gi) ?? []).filter((tag) => !/^<\/?bdi/.test(tag));
    const plain = tags(letter(notification('mention')).html);
    const board = tags(letter(notification('announcement')).html);
    assert(
      property(nasty, nasty, nasty, nasty, (fromName, groupName, topicTitle, snippet) => {
        const told = letter(notification('mention', { fromName, groupName, topicTitle, snippet: `x${snippet}` }));
        expect(tags(told.html)).toEqual(plain);
        expect(told.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
        expect(told.text.split('\n').length).toBe(letter(notification('mention')).text.split('\n').length);
        const title = `Titel ${topicTitle}`;
        const announced = letter(
          notification('announcement', { fromName, groupName, topicTitle: title, snippet: `x${snippet}` }),
        );
        expect(tags(announced.html)).toEqual(board);
        expect(announced.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
      }),
    );
  });

  it('T5 written from right to left keep their direction, and our sentences theirs', () => {
    const told = letter(notification('mention', { fromName: 'مريم', topicTitle: 'שלום', snippet: 'مرحبا بكم' }));
    expect(told.html).toContain('<bdi dir="auto">مريم</bdi> nämnde dig i samtalet ”<bdi dir="auto">שלום</bdi>”');
    expect(told.html).toMatch(/<blockquote dir="auto"[^>]*overflow-wrap:anywhere[^>]*>مرحبا بكم</);
    expect(told.text).toContain('مريم nämnde dig i samtalet ”שלום”');
    expect(`${told.text}${told.subject}${told.html}`).not.toMatch(/[\u2066-\u2069]/);
  });

  it('in an id cannot lead elsewhere', () => {
    const { html } = letter(notification('mention', { group: '../../evil?x="', message: 'a/b#c' }));
    expect(html).toContain('href="https://example.org/g/..%2F..%2Fevil%3Fx%3D%22/m/a%2Fb%23c"');
  });
});
