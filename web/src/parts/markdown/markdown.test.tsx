import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Markdown } from './Markdown.tsx';
import { MentionNames } from './names.ts';
import corpus from './markdown-xss.json' with { type: 'json' };

const render = (text: string, me?: string) =>
  renderToStaticMarkup(
    <StaticRouter location="/">
      <Markdown text={text} me={me} />
    </StaticRouter>,
  );
/** Inside the outermost element. */
const inner = (text: string, me?: string) => render(text, me).replace(/^<div[^>]*>|<\/div>$| dir="auto"/g, '');

const TAGS = new Set(
  'div p strong em del code pre br hr ul ol li blockquote table thead tbody tr th td a span'.split(' '),
);
const ATTRIBUTES: Record<string, RegExp> = {
  class: /^[\w -]*$/,
  href: /^(https?:\/\/|mailto:|\/(?!\/))/i,
  rel: /^noopener nofollow$/,
  start: /^\d+$/,
  scope: /^col$/,
  role: /^group$/,
  'aria-hidden': /^true$/,
  'aria-label': /^Tabell, går att rulla i sidled$/,
  tabindex: /^0$/,
  translate: /^no$/,
  dir: /^auto$/,
  value: /^\d{1,3}$/,
};

/** Reads the markup as strictly as a browser would, and names what should not be there. */
function strangers(markup: string): string[] {
  const found: string[] = [];
  for (const [whole, closing, name, rest] of markup.matchAll(/<(\/?)([^\s/>]*)([^>]*)>/g)) {
    if (!TAGS.has(name ?? '')) found.push(whole);
    const attributes = [...(rest ?? '').matchAll(/\s([^\s=/>]+)(?:="([^"]*)")?/g)];
    if (closing && attributes.length > 0) found.push(whole);
    const covered = attributes.reduce((length, [text]) => length + text.length, 0);
    if (covered !== (rest ?? '').replace(/\/$/, '').length) found.push(whole);
    for (const [, attribute = '', value = ''] of attributes) {
      if (!ATTRIBUTES[attribute]?.test(value)) found.push(`${attribute}=${value}`);
    }
  }
  // A `<` that begins no known tag must have been escaped.
  if (/<(?![a-z/])/i.test(markup)) found.push('bare <');
  return found;
}

describe('no HTML from a member ever runs', () => {
  it(`holds a corpus of ${corpus.length} vectors`, () => expect(corpus.length).toBeGreaterThanOrEqual(60));
  it.each(corpus)('%s', (vector) => {
    expect(strangers(render(vector))).toEqual([]);
    expect(strangers(render(`Hej\n\n> - ${vector}`))).toEqual([]);
  });

  it('holds for anything one could type', () => {
    const piece = fc.oneof(
      fc.constantFrom(...corpus),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '[', ']', '(', ')', '<', '>', '"', "'", '`', '*', '_', '~', '!', '&', '#', ':', '\\', '\n', '\t', '|', '-',
        'javascript:', 'data:', 'http://', '//', 'www.', '&#x6A;', '&colon;', 'on', 'style=', '![', '](', '@', '/folk/a',
      ),
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => strangers(render(pieces.join(''))).length === 0),
      { numRuns: 1500 },
    );
  });
});

describe('what people write', () => {
  it('keeps line breaks, emphasis and lists', () => {
    expect(inner('Hej **alla**\nen rad till\n\n1. ett\n2. två')).toBe(
      '<p>Hej <strong>alla</strong><br/>en rad till</p><ol start="1"><li>ett</li><li>två</li></ol>',
    );
  });
  it('shows tags as text', () => {
    expect(inner('a <b>x</b> & c')).toBe('<p>a &lt;b&gt;x&lt;/b&gt; &amp; c</p>');
    expect(inner('<div onclick=alert(1)>hej</div>')).toContain('&lt;div onclick=alert(1)&gt;hej&lt;/div&gt;');
  });
  it('decodes entities once', () => expect(inner('Park &amp; natur &lt;3')).toBe('<p>Park &amp; natur &lt;3</p>'));
  it('links addresses, and leaves suspicious ones as text', () => {
    expect(inner('https://goteborg.se/a?b=1&c=2')).toBe(
      '<p><a href="https://goteborg.se/a?b=1&amp;c=2" rel="noopener nofollow" class="link">https://goteborg.se/a?b=1&amp;c=2</a></p>',
    );
    expect(inner('[klicka](javascript:alert(1))')).toBe('<p>[klicka](javascript:alert(1))</p>');
    expect(inner('[bank](https://banken.se@ond.example/)')).toBe('<p>[bank](https://banken.se@ond.example/)</p>');
    expect(inner('[här](//ond.example)')).toBe('<p>[här](//ond.example)</p>');
    expect(inner('[gruppen](/g/trygga)')).toContain('href="/g/trygga"');
  });
  it('marks a mention, and the one of me', () => {
    expect(inner('[@Amina Nilsson](/folk/amina)')).toMatch(/^<p><a [^>]*>@Amina Nilsson<\/a><\/p>$/);
    const mine = inner('[@Amina Nilsson](/folk/amina)', 'amina');
    const others = inner('[@Amina Nilsson](/folk/amina)', 'karin');
    expect(mine).not.toBe(others);
  });
  it('shows the name that a mentioned member bears now, else the one that was written', () => {
    const shown = renderToStaticMarkup(
      <StaticRouter location="/">
        <MentionNames value={(uid) => (uid === 'amina' ? 'Amina Sjö' : undefined)}>
          <Markdown text={'[@Amina Nilsson](/folk/amina)s och [@Bo](/folk/bo)'} />
        </MentionNames>
      </StaticRouter>,
    );
    expect(shown.replace(/<[^>]*>/g, '')).toBe('@Amina Sjös och @Bo');
  });
  it('lets each block go its own way, and what is within it too', () => {
    expect(render('مرحبا\n\n- שלום\n\n> hej')).toMatch(
      /<p dir="auto">.*<ul dir="auto"><li>.*<blockquote dir="auto"><p>/,
    );
  });
  it('keeps the numbers that were typed', () => {
    expect(inner('3. tre\n4. fyra\n7. sju')).toBe('<ol start="3"><li>tre</li><li>fyra</li><li value="7">sju</li></ol>');
  });
  it('never loads a picture', () => {
    expect(inner('![Karta](https://x.example/k.png)')).toBe(
      '<p><a href="https://x.example/k.png" rel="noopener nofollow" class="link">Karta (bild)</a></p>',
    );
  });
  it('demotes headings and reads task lists', () => {
    expect(inner('# Stort')).toBe('<p><strong>Stort</strong></p>');
    expect(inner('- [x] klart')).toContain('<span class="unseen">klar</span>');
  });
});
