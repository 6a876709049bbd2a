import { oneLine } from '@socialhallbarhet/domain';

/** What a mail consists of, before it becomes plain text and HTML. */
export interface Layout {
  readonly lang: 'sv' | 'en';
  readonly lead: string;
  /** One fact on each line, under the lead. */
  readonly facts?: readonly string[];
  /** A quotation of a person's words; of several lines where they stand whole. */
  readonly quote?: string;
  /** A code to be typed. */
  readonly code?: string;
  readonly link?: { readonly words: string; readonly url: string };
  readonly notes: readonly string[];
  /** At the very end: how to get fewer. */
  readonly quiet?: { readonly words: string; readonly url: string };
}

// The tokens of the look, light scheme: mail programs know no CSS variables.
export const COLOUR = {
  ground: '#F3F5F4',
  paper: '#FFFFFF',
  ink: '#16201D',
  muted: '#4F5C57',
  line: '#D5DBD8',
  alv: '#0B5563',
};
const FONT = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif";

/** The mail as plain text: complete by itself. */
export function asText({ lead, facts = [], quote, code, link, notes, quiet }: Layout): string {
  const parts = [lead.replace(ISOLATES, '')];
  if (facts.length > 0) parts.push(facts.join('\n'));
  if (code) parts.push(`    ${code}`);
  if (quote) parts.push(quote.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
  if (link) parts.push(`${link.words}: ${link.url}`);
  return `${[...parts, '-- ', ...notes, ...(quiet ? [`${quiet.words}: ${quiet.url}`] : [])].join('\n\n').replace('\n\n-- \n\n', '\n\n-- \n')}\n`;
}

/** The same in HTML. Every value is escaped here and nowhere else. */
export function asHtml({ lang, lead, facts = [], quote, code, link, notes, quiet }: Layout): string {
  const body = [
    paragraph(lead, `font-size:16px`),
    ...facts.map((fact) => paragraph(fact, 'margin:0 0 8px;font-weight:600', ' dir="auto"')),
    code && paragraph(code, 'font-size:32px;font-weight:600;letter-spacing:4px'),
    quote &&
      `<blockquote dir="auto" style="margin:0 0 16px;padding:0 12px;border-left:3px solid ${COLOUR.line};overflow-wrap:anywhere">${escape(quote).replaceAll('\n', '<br>')}</blockquote>`,
    link &&
      `<p style="margin:0 0 24px"><a href="${escape(link.url)}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:${COLOUR.alv};color:${COLOUR.paper};text-decoration:none">${escape(link.words)}</a></p>`,
    ...notes.map((note) => paragraph(note, `font-size:14px;color:${COLOUR.muted}`)),
    quiet &&
      `<p style="margin:0;font-size:14px"><a href="${escape(quiet.url)}" style="color:${COLOUR.alv}">${escape(quiet.words)}</a></p>`,
  ].filter(Boolean);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Social hållbarhet</title></head><body style="margin:0;padding:24px 12px;background:${COLOUR.ground};color:${COLOUR.ink};${FONT};font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto;padding:24px;background:${COLOUR.paper};border:1px solid ${COLOUR.line};border-radius:4px">${body.join('')}</div></body></html>`;
}

const paragraph = (words: string, style: string, attributes = '') =>
  `<p${attributes} style="margin:0 0 16px;${style};overflow-wrap:anywhere">${withIsolates(escape(words))}</p>`;

const ISOLATES = /[\u2068\u2069]/g;
/** A person's words within a sentence of ours: they keep their direction, and the sentence its own. */
export const isolated = (words: string): string => (words === '' ? '' : `\u2068${words}\u2069`);
const withIsolates = (html: string) =>
  html.replace(/\u2068([^\u2068\u2069]*)\u2069/g, '<bdi dir="auto">$1</bdi>').replace(ISOLATES, '');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escape = (words: string) => words.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** Somebody's words with the lines and paragraphs that they wrote, and each line as safe as one alone. */
export function paragraphs(words: string): string {
  const lines = words.split(/\r\n?|[\n\u2028\u2029]/).map(oneLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
