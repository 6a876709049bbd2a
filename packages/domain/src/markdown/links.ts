/** What browsers strip from addresses before reading them, and other blanks. */
// oxlint-disable-next-line no-control-regex -- those are exactly what must not be in an address
const UNSAFE = /[\u0000-\u0020\u007F-\u00A0\u2028\u2029\\]/;

interface Address {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly href: string;
}
/** Browsers and Node have it; the language alone has not. */
declare const URL: { new (address: string): Address; canParse(address: string): boolean };

export interface SafeLink {
  readonly href: string;
  /** On this platform. */
  readonly own: boolean;
}

/** Only http, https, mailto and paths of our own; anything else is no link. */
export function safeLink(written: string): SafeLink | undefined {
  const address = written.trim();
  if (address === '' || UNSAFE.test(address)) return undefined;
  if (address.startsWith('/')) return address.startsWith('//') ? undefined : { href: address, own: true };
  if (!/^(https?:\/\/|mailto:)[^\s]/i.test(address)) return undefined;
  try {
    const url = new URL(address);
    if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
    // A user name before the host is how one address is dressed up as another.
    if (url.username !== '' || url.password !== '') return undefined;
    return { href: url.href, own: false };
  } catch {
    return undefined;
  }
}

/** Whether a link's words are an address of another place than where it leads. */
export function poses(label: string, { href }: SafeLink): boolean {
  const shown = label.trim();
  if (!/^(https?:\/\/|www\.)/i.test(shown)) return false;
  const target = safeLink(/^www\./i.test(shown) ? `http://${shown}` : shown);
  const host = (address: string) => (URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '');
  return !target || host(target.href) !== host(href);
}

/** An address found in plain text. */
export interface FoundLink extends SafeLink {
  readonly at: number;
  readonly words: string;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s<>[\]"`\p{Cc}\u2028\u2029]+/iu;
const HOST = /^www\.[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?:\.[\p{L}\p{M}\p{N}-]+)+/iu;
const ENDING = /(?:[.,:;!?*_'’”»…~\]}]|&[a-z]{2,6};)$/u;

/** The web address that `text` begins with, without the signs of the sentence around it. */
export function addressAt(text: string, before: string): string | undefined {
  if (WORD.test(before)) return undefined;
  let found = ADDRESS.exec(text)?.[0];
  if (found === undefined) return undefined;
  for (;;) {
    const closes = found.endsWith(')') && found.split(')').length > found.split('(').length;
    if (!closes && !ENDING.test(found)) break;
    found = found.slice(0, -1);
  }
  if (/^www\./i.test(found) && !HOST.test(found)) return undefined;
  return linkTo(found) ? found : undefined;
}

/** Where an address of `addressAt` leads. */
export const linkTo = (address: string): SafeLink | undefined =>
  safeLink(/^www\./i.test(address) ? `http://${address}` : address);

const LOCAL = /[\p{L}\p{M}\p{N}._%+'-]{1,64}$/u;
const DOMAIN =
  /^@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62}[\p{L}\p{M}\p{N}])?\.)+[\p{L}][\p{L}\p{M}\p{N}-]*(?![\p{L}\p{M}\p{N}@_])/u;
const BEGINS = /https?:\/\/|www\.|@/gi;

/** Web and mail addresses in plain text, in order. Each is whole: letters of every alphabet belong to it. */
export function linksIn(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  let from = 0;
  for (const { 0: begin, index } of text.matchAll(BEGINS)) {
    if (index < from) continue;
    const one = begin === '@' ? mailboxAt(text, index, from) : webAt(text, index);
    if (!one) continue;
    found.push(one);
    from = one.at + one.words.length;
  }
  return found;
}

function webAt(text: string, at: number): FoundLink | undefined {
  const words = addressAt(text.slice(at), charBefore(text, at));
  const target = words === undefined ? undefined : linkTo(words);
  return words && target ? { ...target, at, words } : undefined;
}

function mailboxAt(text: string, at: number, from: number): FoundLink | undefined {
  const local = LOCAL.exec(text.slice(Math.max(from, at - 64), at))?.[0].replace(/^[.'_-]+/, '');
  const domain = DOMAIN.exec(text.slice(at, at + 255))?.[0];
  // A part of a web address that is no link is no mailbox either.
  const isWeb = /:\/\/\S*$/.test(text.slice(Math.max(from, at - 255), at));
  if (!local || !domain || isWeb || local.endsWith('.')) return undefined;
  const words = local + domain;
  const target = safeLink(`mailto:${words}`);
  return target && { ...target, at: at - local.length, words };
}

/** The character before a place: both halves of one that has two. */
export function charBefore(text: string, at: number): string {
  return /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const UNSEEN = /[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * `&amp;` and its kin as people meant them. What would not be seen stays as it was typed: no message is made of nothing,
 * and none turns its reader's direction.
 */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const point = Number.parseInt((decimal ?? hex) as string, decimal === undefined ? 16 : 10);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return whole;
    const sign = String.fromCodePoint(point);
    return UNSEEN.test(sign) ? whole : sign;
  });
}
