/** A letter, a digit, or what browsers strip from addresses before reading them. */
// oxlint-disable-next-line no-control-regex -- those are exactly what must not be in an address
const UNSAFE = /[\u0000-\u0020\u007F-\u00A0\u2028\u2029\\]/;

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

const MENTION = /^\/folk\/([A-Za-z0-9_-]{1,128})$/;

/** The member that a mention link points at. */
export function mentionedBy(text: string, href: string): string | undefined {
  return text.startsWith('@') && text.length > 1 ? MENTION.exec(href)?.[1] : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** `&amp;` and its kin as people meant them. React escapes what comes out. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const point = Number.parseInt((decimal ?? hex) as string, decimal === undefined ? 16 : 10);
    return point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : '\uFFFD';
  });
}
