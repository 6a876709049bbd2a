/** What tests ask of texts: who links where, and whether pages can show them. */

/** The addresses that product.md promises, as patterns; anchors are left to the pages. */
const ADDRESSES = [
  /^\/(en\/?)?$/,
  /^\/kunskap(\/(stadsutveckling(\/[a-z-]+\/[a-z]+)?|exempel|dialog))?$/,
  /^\/p\/[a-z0-9-]+$/,
  /^\/(kalender|grupper|fragor|folk|notiser|arenden|beslut|redaktion|mitt|admin)$/,
  /^\/(om|villkor|tillganglighet|integritet)$/,
];

/** Whether an address of ours is one of those that never die; `/en/…` is the same in English. */
export function isKnownAddress(address: string): boolean {
  const swedish = address.replace(/^\/en(?=\/)/, '').replace(/#[a-z-]+$/, '');
  return ADDRESSES.some((pattern) => pattern.test(swedish));
}

/** Where the links of a Markdown text lead. */
export const linksIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');

/** Lines with Markdown that the pages do not promise to show: `h1`, deep headings, tables, HTML, pictures, code. */
export const strayMarkup = (markdown: string): readonly string[] =>
  markdown.split('\n').filter((line) => /^# |^#{4,}|^#+[^# ]|^\||<|!\[|`|^\s+[-\d]|^[*+] /.test(line));

/** Every string of a value, however deep. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every pair of Swedish and English of a value, however deep. */
export function wordsIn(value: unknown): readonly { readonly sv: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string') {
    return [{ sv: value.sv, en: value.en }];
  }
  return Object.values(value).flatMap(wordsIn);
}
