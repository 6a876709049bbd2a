import type { Token, Tokens } from 'marked';
import { budgetFor, DEEPEST, OverBudget } from './budget.ts';
import { type AddressToken, lexed, type MentionToken, withNames } from './lexer.ts';
import { decodeEntities, linksIn, linkTo, safeLink } from './links.ts';

/** What people write, as everything that reads it sees it: the page, lists, notifications, mails and the screening. */
export type Block =
  | { readonly kind: 'paragraph' | 'line'; readonly inner: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inner: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' };
type Cell = readonly Inline[];

export interface Item {
  /** As it was typed, in an ordered list: `3.` */
  readonly mark: string;
  readonly isTask: boolean;
  readonly blocks: readonly Block[];
}

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'del'; readonly inner: readonly Inline[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'check'; readonly done: boolean }
  | { readonly kind: 'mention'; readonly uid: string; readonly name: string }
  | { readonly kind: 'link'; readonly href: string; readonly own: boolean; readonly inner: readonly Inline[] }
  | { readonly kind: 'picture'; readonly href: string; readonly name: string };

/** Reads a text. One that is made to take long is read as plain text. */
export function read(text: string): readonly Block[] {
  const whole = text.replace(/\r\n?/g, '\n');
  try {
    return blocksOf(lexed(whole, budgetFor(whole)), 0);
  } catch (problem) {
    // Reading fails for no other reason that is known; a message that cannot be read must be seen all the same.
    if (!(problem instanceof OverBudget) && !(problem instanceof Error)) throw problem;
    return plain(whole);
  }
}

/** A text as it was typed, with its line breaks and addresses. */
function plain(text: string): readonly Block[] {
  const lines = text.split('\n');
  const inner = lines.flatMap((line, i) => [...(i > 0 ? [{ kind: 'break' } as const] : []), ...leaves(line, true)]);
  return [{ kind: 'paragraph', inner }];
}

const blocksOf = (tokens: readonly Token[], depth: number): Block[] =>
  tokens.flatMap((token) => blockOf(token, depth) ?? []);

function blockOf(token: Token, depth: number): Block | undefined {
  if (depth > DEEPEST) return { kind: 'paragraph', inner: [{ kind: 'text', text: token.raw }] };
  switch (token.type) {
    case 'space':
      return undefined;
    case 'paragraph':
      return { kind: 'paragraph', inner: inlinesOf(token.tokens ?? [], true) };
    case 'heading': {
      const { depth: level, tokens } = token as Tokens.Heading;
      return { kind: 'heading', level, inner: inlinesOf(tokens, true) };
    }
    case 'blockquote':
      return { kind: 'quote', blocks: blocksOf(token.tokens ?? [], depth + 1) };
    case 'code': {
      const { lang, text } = token as Tokens.Code;
      // What stands beside the fence is often the first line.
      return { kind: 'code', text: withNames(lang ? `${lang}\n${text}` : text) };
    }
    case 'list':
      return listOf(token as Tokens.List, depth);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cell = ({ tokens }: Tokens.TableCell) => inlinesOf(tokens, true);
      return { kind: 'table', header: header.map(cell), rows: rows.map((row) => row.map(cell)) };
    }
    case 'hr':
      return { kind: 'rule' };
    default:
      return { kind: 'line', inner: inlinesOf([token], true) };
  }
}

function listOf({ ordered, items }: Tokens.List, depth: number): Block {
  return {
    kind: 'list',
    ordered,
    items: items.map(({ raw, task, tokens }) => ({
      mark: ordered ? (/\d+[.)]/.exec(raw)?.[0] ?? '') : '',
      isTask: task,
      blocks: blocksOf(tokens, depth + 1),
    })),
  };
}

/** An emphasis of signs alone is a face: `*_*`. */
const HAS_WORDS = /[\p{L}\p{N}\p{So}]/u;

function inlinesOf(tokens: readonly Token[], mayLink: boolean): Inline[] {
  return joined(tokens.flatMap((token) => inlineOf(token, mayLink))).flatMap((one) =>
    typeof one === 'string' ? leaves(one, mayLink) : one,
  );
}

/** A string is a text as it was typed, whose parts belong together. */
function inlineOf(token: Token, mayLink: boolean): Inline | string | readonly Inline[] {
  switch (token.type) {
    case 'text':
      return 'tokens' in token && token.tokens ? inlinesOf(token.tokens, mayLink) : token.raw;
    case 'escape':
      return [{ kind: 'text', text: (token as Tokens.Escape).text }];
    case 'strong':
    case 'em':
    case 'del': {
      const { raw, text, tokens } = token as Tokens.Strong;
      return HAS_WORDS.test(text) ? { kind: token.type, inner: inlinesOf(tokens, mayLink) } : raw;
    }
    case 'codespan':
      return { kind: 'code', text: withNames((token as Tokens.Codespan).text) };
    case 'br':
      return { kind: 'break' };
    case 'checkbox':
      return { kind: 'check', done: (token as Tokens.Checkbox).checked };
    case 'mention': {
      const { uid, name } = token as unknown as MentionToken;
      return { kind: 'mention', uid, name };
    }
    case 'address': {
      const { raw } = token as AddressToken;
      const target = linkTo(raw);
      return target ? { kind: 'link', ...target, inner: [{ kind: 'text', text: raw }] } : raw;
    }
    case 'link': {
      const { href, tokens, raw } = token as Tokens.Link;
      const target = safeLink(decodeEntities(href));
      return target ? { kind: 'link', ...target, inner: inlinesOf(tokens, false) } : raw;
    }
    case 'image': {
      const { href, text, raw } = token as Tokens.Image;
      const target = safeLink(decodeEntities(href));
      return target ? { kind: 'picture', href: target.href, name: decodeEntities(text) || href } : raw;
    }
    default:
      return token.raw;
  }
}

/** Neighbouring texts as one, so that an address in them is found whole. */
function joined(parts: readonly (Inline | string)[]): (Inline | string)[] {
  const whole: (Inline | string)[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

/** A text with its addresses as links. */
function leaves(text: string, mayLink: boolean): Inline[] {
  if (!mayLink) return [{ kind: 'text', text: decodeEntities(text) }];
  const found: Inline[] = [];
  let from = 0;
  for (const { at, words, href, own } of linksIn(text)) {
    if (at > from) found.push({ kind: 'text', text: decodeEntities(text.slice(from, at)) });
    found.push({ kind: 'link', href, own, inner: [{ kind: 'text', text: words }] });
    from = at + words.length;
  }
  if (from < text.length) found.push({ kind: 'text', text: decodeEntities(text.slice(from)) });
  return found;
}
