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
 * Screens a text. A finding holds a newcomer's message before others see it, and flags another member's message to a
 * moderator. Nothing is removed here.
 */
export function screen(
  text: string,
  { newcomer, recent }: ScreeningContext,
  lists: readonly WordList[],
): { readonly verdict: Verdict; readonly why: readonly Sign[] } {
  const plain = normalised(text);
  const seen = SIGNS.filter((sign) => TESTS[sign](text, plain, lists, recent, newcomer));
  const why = newcomer ? seen : seen.filter((sign) => !OF_NEWCOMERS.includes(sign));
  return { verdict: why.length === 0 ? 'clean' : newcomer ? 'hold' : 'flag', why };
}

type Test = (text: string, plain: string, lists: readonly WordList[], recent: number, newcomer: boolean) => boolean;

const TESTS: Readonly<Record<Sign, Test>> = {
  threat: (_, plain, lists) => lists.some((list) => hasAny(plain, list.threat)),
  slur: (_, plain, lists) => lists.some((list) => hasAny(plain, list.slur)),
  harassment: (_, plain, lists) => lists.some((list) => hasAny(plain, list.harassment)),
  'personal-number': (text) => personalNumbersIn(text).length > 0,
  // Mentions are links to our own pages.
  link: (text) => /https?:\/\/|\bwww\.|\]\((?!\/[^/])/i.test(text),
  shouting: (text) => {
    const letters = text.match(/\p{L}/gu) ?? [];
    return letters.length >= 30 && letters.filter((one) => one !== one.toLowerCase()).length > letters.length * 0.7;
  },
  flood: (_text, _plain, _lists, recent, newcomer) => recent > (newcomer ? FLOOD.newcomer : FLOOD.others),
};

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

/**
 * Normalises a text to what a reader sees: lower case, compatibility forms decomposed, marks between letters dropped.
 */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
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
