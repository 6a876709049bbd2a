import { plainText, spansOf } from '../markdown/plain.ts';
import { read } from '../markdown/tree.ts';
import { personalNumbersIn } from './personal-number.ts';
import type { Ground } from './reasons.ts';

/** The signs that the screening can find in a text. Each has a label in the interface and a ground. */
export const SIGNS = ['threat', 'slur', 'harassment', 'personal-number', 'link', 'shouting', 'flood'] as const;
export type Sign = (typeof SIGNS)[number];
export type Verdict = 'clean' | 'flag' | 'hold';

/** The ground that a sign points to, until a person has looked. */
export const groundOf: Readonly<Record<Sign, Ground>> = {
  threat: 'threat',
  slur: 'hate',
  harassment: 'harassment',
  'personal-number': 'client-data',
  link: 'spam',
  shouting: 'other',
  flood: 'spam',
};
/** Signs that hold a newcomer's message but open no case about other members. */
const OF_NEWCOMERS: readonly Sign[] = ['link', 'shouting'];

/** Words and phrases of one language; matched as whole words, `*` stands for any ending. */
export type WordList = Readonly<Record<'threat' | 'slur' | 'harassment', readonly string[]>>;

export interface ScreeningContext {
  readonly newcomer: boolean;
  /** How many messages the author sent in the last ten minutes, this one included. */
  readonly recent: number;
}
/** So many in ten minutes are a flood; a newcomer has less to say. */
export const FLOOD = { others: 30, newcomer: 6 } as const;

/**
 * Screens a text: what its readers see of it, where its links lead, and its source, each without what cannot be seen. A
 * finding holds a newcomer's message before others see it, and flags another member's message to a moderator. Nothing is
 * removed here.
 */
export function screen(
  text: string,
  { newcomer, recent }: ScreeningContext,
  lists: readonly WordList[],
): { readonly verdict: Verdict; readonly why: readonly Sign[] } {
  const seen = seenOf(text);
  const found = SIGNS.filter((sign) => TESTS[sign](seen, lists, recent, newcomer));
  const why = newcomer ? found : found.filter((sign) => !OF_NEWCOMERS.includes(sign));
  return { verdict: why.length === 0 ? 'clean' : newcomer ? 'hold' : 'flag', why };
}

interface Seen {
  /** What is read and what was typed. */
  readonly texts: readonly string[];
  /** The same as words are compared. */
  readonly plain: readonly string[];
  readonly leadsOut: boolean;
}

function seenOf(text: string): Seen {
  const blocks = read(text);
  const links = spansOf(blocks).filter((one) => one.kind === 'link' || one.kind === 'picture');
  const targets = links.map(({ href }) => href);
  const texts = [...new Set([plainText(blocks), text, ...targets].map(visible))];
  return { texts, plain: texts.map(normalised), leadsOut: links.some((one) => one.kind === 'picture' || !one.own) };
}

type Test = (seen: Seen, lists: readonly WordList[], recent: number, newcomer: boolean) => boolean;
const listed =
  (which: keyof WordList): Test =>
  ({ plain }, lists) =>
    plain.some((one) => lists.some((list) => hasAny(one, list[which])));

const TESTS: Readonly<Record<Sign, Test>> = {
  threat: listed('threat'),
  slur: listed('slur'),
  harassment: listed('harassment'),
  'personal-number': ({ texts }) => texts.some((one) => personalNumbersIn(one).length > 0),
  // Mentions are links to our own pages. What is refused as a link is meant as one.
  link: ({ texts, leadsOut }) =>
    leadsOut || texts.some((one) => /https?:\/\/|(?<![\p{L}\p{N}])www\.|\]\((?!\/[^/])/iu.test(one)),
  shouting: ({ texts: [shown = ''] }) => {
    const letters = shown.match(/\p{L}/gu) ?? [];
    return letters.length >= 30 && letters.filter((one) => one !== one.toLowerCase()).length > letters.length * 0.7;
  },
  flood: (_seen, _lists, recent, newcomer) => recent > (newcomer ? FLOOD.newcomer : FLOOD.others),
};

/** Every mark but those that make å, ä, ö and ü. */
const MARKS = /[^\P{M}\u0308\u030A]/gu;
const STRAY = /(?<![aouAOU])\u0308|(?<![aA])\u030A/gu;

/** A text as it looks: compatibility forms as what they stand for, nothing that is not seen, no marks that disguise. */
const visible = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(MARKS, '')
    .replace(STRAY, '')
    .normalize('NFC')
    .replace(/[\p{Zs}\u2800]/gu, ' ');

/** Digits and signs that stand for letters, so that a word does not hide behind them. */
const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** A visible text as words are compared: small letters, no signs in place of letters or between them. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})[013457@$](?![\d@$])/gu, (sign) => DISGUISES[sign] as string)
    .replace(/(?<=\p{L})[*_.·'’-](?=\p{L})/gu, '')
    .replace(/\s+/g, ' ');
}

function hasAny(plain: string, entries: readonly string[]): boolean {
  return entries.length > 0 && patternOf(entries).test(plain);
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** One pattern per list, made once. `*` at the end lets any ending follow. */
function patternOf(entries: readonly string[]): RegExp {
  const known = patterns.get(entries);
  if (known) return known;
  const words = entries.map((entry) => {
    const open = entry.endsWith('*');
    const word = (open ? entry.slice(0, -1) : entry).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
    return open ? word : `${word}(?![\\p{L}\\p{N}])`;
  });
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'u');
  patterns.set(entries, made);
  return made;
}
