import { MENTION } from './mention.ts';
import { Lexer, type Token, Tokenizer, type TokenizerExtensionFunction, type Tokens, type TokensList } from 'marked';
import { type Budget, DEEPEST } from './budget.ts';
import { addressAt, charBefore, decodeEntities, poses, safeLink } from './links.ts';

/** A mention as it is stored: `[@Karin Berg](/folk/karin-berg)`. */
const AT_START = new RegExp(`^${MENTION.source}`);

/** Code with the names of those whom somebody picked in it: it mentions nobody, and shows what was seen in the box. */
export const withNames = (code: string): string => code.replace(MENTION, '@$1');

export interface MentionToken {
  readonly type: 'mention';
  readonly raw: string;
  readonly name: string;
  readonly uid: string;
}
export interface AddressToken {
  readonly type: 'address';
  readonly raw: string;
}

/** Reads a text as tokens, within a budget. */
export function lexed(text: string, budget: Budget): Token[] {
  return new ChatLexer(budget).lex(text);
}

/** A lexer that goes no deeper than people write. */
class ChatLexer extends Lexer {
  #depth = 0;
  constructor(budget: Budget) {
    const inline: TokenizerExtensionFunction[] = [
      function early(source, before) {
        return atOnce(budget, this.lexer, source, before);
      },
    ];
    const extensions = { inline, renderers: {}, childTokens: {} };
    super({ gfm: true, breaks: true, tokenizer: new ChatTokenizer(budget), extensions });
    // Without definitions no text refers to one.
    Reflect.deleteProperty(this.tokens, 'links');
  }
  override blockTokens<T extends Token[] | TokensList>(
    source: string,
    tokens = [] as Token[] as T,
    clipped?: boolean,
  ): T {
    this.#depth += 1;
    try {
      if (this.#depth <= DEEPEST) return super.blockTokens(source, tokens as TokensList, clipped) as T;
      tokens.push({ type: 'paragraph', raw: source, text: source, tokens: this.inline(source) });
      return tokens;
    } finally {
      this.#depth -= 1;
    }
  }
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    this.#depth += 1;
    try {
      if (this.#depth <= DEEPEST) return super.inlineTokens(source, tokens);
      tokens.push({ type: 'text', raw: source, text: source });
      return tokens;
    } finally {
      this.#depth -= 1;
    }
  }
}

/** The lexer stops at every one of these to look for a mailbox. */
const AT = /^[^\s@]{0,64}@/;

/**
 * What is decided before the lexer looks: mentions, addresses, and signs that people type for their own sake. `before`
 * is what stands before it in the same span.
 */
function atOnce(
  budget: Budget,
  { state }: Lexer,
  source: string,
  before: readonly Token[],
): Tokens.Generic | undefined {
  budget.spend(AT.test(source) ? source.length >> 2 : source.length >> 5);
  const written = before.at(-1)?.raw ?? '';
  const last = charBefore(written, written.length);
  const mention = AT_START.exec(source);
  if (mention) {
    state.linkEmitted = true;
    const [raw, name = '', uid = ''] = mention;
    return { type: 'mention', raw, name, uid } satisfies MentionToken;
  }
  const raw = forItsOwnSake(source, last);
  if (raw !== undefined) return { type: 'text', raw, text: raw };
  if (state.inLink) return undefined;
  const address = addressAt(source, last);
  return address === undefined ? undefined : ({ type: 'address', raw: address } satisfies AddressToken);
}

const ENDS_A_WORD = /[\p{L}\p{M}\p{N}]/u;
/** After one of these an emphasis may begin; anywhere else the sign is a sign: `5*4`, `f*n`, `^_^`. */
const BEFORE_EMPHASIS = /^$|[\s\p{Ps}\p{Pi}\p{Pd}\p{Pf}"'*_~/:;,.!?]/u;
/** Signs that a backslash takes the meaning from. */
const ESCAPED = /^\\[*_`[\]~#>|<+.!()-]/;

/** The sign at the beginning of `source`, if it is written as a sign and marks nothing. */
function forItsOwnSake(source: string, last: string): string | undefined {
  switch (source[0]) {
    case '*':
    case '_':
      return BEFORE_EMPHASIS.test(last) ? undefined : /^(?:\*+|_+)/.exec(source)?.[0];
    // `~5 till ~10` is about; only two strike out.
    case '~':
      return BEFORE_EMPHASIS.test(last) && /^~~(?!~)/.test(source) ? undefined : /^~+/.exec(source)?.[0];
    case '`':
      return ENDS_A_WORD.test(last) ? /^`+/.exec(source)?.[0] : undefined;
    // "Hej![@Karin](/folk/karin)": the sign ends a sentence.
    case '!':
      return ENDS_A_WORD.test(last) || source.startsWith('![@') ? '!' : undefined;
    // Paths and faces: `C:\_ny`, `\\server\mapp`, `¯\_(ツ)_/¯`.
    case '\\':
      if (!ESCAPED.test(source)) return '\\';
      if (/^\\[.)]/.test(source) && /\d/.test(last)) return undefined;
      return /[\p{L}\p{M}\p{N}\p{Sk}:/\\]/u.test(last) ? '\\' : undefined;
    default:
      return undefined;
  }
}

/** A line that begins a list item in chat: `1. `, but no year and no telephone number. */
const ITEM = /^ {0,3}(?:[*+-]|(?:0|[1-9]\d{0,2})[.)])[ \t]+\S/;
/** `> ` begins a quote; `>5` and `>:(` do not. */
const QUOTED = /^(?: {0,3}>(?:[ \t]*>)*(?:[ \t][^\n]*|\p{L}[^\n]*|(?=\n|$))(?:\n|$))+/u;
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * The blocks and spans of chat. What makes text vanish or belongs to documents is not there: link definitions, HTML,
 * indented code, underlined headings, titles of links.
 */
class ChatTokenizer extends Tokenizer {
  readonly budget: Budget;
  constructor(budget: Budget) {
    super();
    this.budget = budget;
  }
  /** Each block begins with this question. */
  override space(source: string) {
    this.budget.spend(source.length >> 4);
    return super.space(source);
  }
  override code() {
    return undefined;
  }
  override html() {
    return undefined;
  }
  override def() {
    return undefined;
  }
  override lheading() {
    return undefined;
  }
  override tag() {
    return undefined;
  }
  override reflink() {
    return undefined;
  }
  override autolink() {
    return undefined;
  }
  override url() {
    return undefined;
  }

  /** A token that may be refused: then nothing of it waits to be read. */
  #onlyIf<T>(make: () => T | undefined, isFine: (token: T) => boolean): T | undefined {
    const { inlineQueue } = this.lexer;
    const waiting = inlineQueue.length;
    const token = make();
    if (token === undefined || isFine(token)) return token;
    inlineQueue.length = waiting;
    return undefined;
  }

  /** What was found was looked at once; what was not found was looked for to the end. */
  #charged<T extends { readonly raw: string }>(source: string, token: T | undefined): T | undefined {
    this.budget.spend(token ? token.raw.length : source.length);
    return token;
  }
  override emStrong(source: string, masked: string, before?: string) {
    return /^[*_]/.test(source) ? this.#charged(source, super.emStrong(source, masked, before)) : undefined;
  }
  override del(source: string, masked: string, before?: string) {
    return source.startsWith('~') ? this.#charged(source, super.del(source, masked, before)) : undefined;
  }
  override codespan(source: string) {
    return source.startsWith('`') ? this.#charged(source, super.codespan(source)) : undefined;
  }

  override heading(source: string) {
    return this.#onlyIf(
      () => super.heading(source),
      ({ text }) => text !== '',
    );
  }

  /** A fence that nothing closes would swallow the rest of the message. */
  override fences(source: string) {
    if (!/^ {0,3}(?:```|~~~)/.test(source)) return undefined;
    this.budget.spend(source.length);
    const token = super.fences(source);
    return token && /\n {0,3}(?:`{3,}|~{3,}) *\n*$/.test(token.raw) ? token : undefined;
  }

  /** Only lines that are marked: the next one is the answer. */
  override blockquote(source: string): Tokens.Blockquote | undefined {
    const found = QUOTED.exec(source)?.[0].replace(/\n$/, '');
    if (found === undefined) return undefined;
    this.budget.spend(found.length);
    const text = found.replace(/^ {0,3}> ?/gm, '');
    if (!VISIBLE.test(text)) return undefined;
    const { top } = this.lexer.state;
    this.lexer.state.top = true;
    const tokens = this.lexer.blockTokens(text, []);
    this.lexer.state.top = top;
    return { type: 'blockquote', raw: found, text, tokens };
  }

  /** Only lines that are marked or indented: the next one is another thought. */
  override list(source: string) {
    if (!ITEM.test(source)) return undefined;
    const own = itemsOf(source);
    this.budget.spend(own.length);
    return super.list(own);
  }

  /** Rows are lines with a bar, and no row has more cells than the head, or its last ones would vanish. */
  override table(source: string) {
    const end = /\n(?=[^|\n]*(?:\n|$))/.exec(source)?.index;
    const own = end === undefined ? source : source.slice(0, end + 1);
    if (/^[^\n]*\n[ |:-]*-/.test(own)) this.budget.spend(own.length);
    const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    return this.#onlyIf(
      () => super.table(own),
      ({ raw, header, rows }) => {
        this.budget.spend(own.length);
        const cells = [...header, ...rows.flat()].map(({ text }) => text).join('');
        return letters(cells) === letters(raw);
      },
    );
  }

  /** No link whose words are nothing, whose title would vanish, or whose words pose as another address. */
  override link(source: string) {
    if (!/^!?\[/.test(source)) return undefined;
    const { linkEmitted } = this.lexer.state;
    const token = this.#charged(source, super.link(source));
    if (!token) return undefined;
    const target = safeLink(decodeEntities(token.href));
    const isFine =
      target !== undefined &&
      !token.title &&
      (token.type === 'image' ? !target.own : VISIBLE.test(decodeEntities(token.text)) && !poses(token.text, target));
    if (isFine) return token;
    this.lexer.state.linkEmitted = linkEmitted;
    return undefined;
  }
}

/** The part of a text that its first list is made of. */
function itemsOf(source: string): string {
  let end = 0;
  for (const line of source.split(/(?<=\n)/)) {
    const belongs = ITEM.test(line) || line.trim() === '' || /^(?: {2,}| ?\t)/.test(line);
    if (!belongs) break;
    end += line.length;
  }
  return source.slice(0, end);
}
