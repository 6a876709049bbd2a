import * as v from 'valibot';
import { SEEN } from './blank.ts';
import { CONTROLS, TURNING } from './controls.ts';
import { NOW, type Time } from './time.ts';

/** Building blocks of the write schemas. Each has a function of the same meaning in the rules. */

/**
 * Lengths count UTF-16 units, here and in the rules: an emoji is two. Half an emoji is refused here
 * alone, since it cannot travel: the SDK would try to send it for ever. Control characters are refused
 * in both; `withoutControls` takes them out of what a person pasted. All is NFC.
 */
export const text = (min: number, max: number) =>
  v.pipe(
    v.string(),
    // Before anything is judged: what changes a value after a fault keeps the checks between fields from being made.
    v.normalize('NFC'),
    v.minLength(min),
    v.maxLength(max),
    v.regex(new RegExp(`^[^${CONTROLS}]*$`, 'u')),
    v.check((value) => value.isWellFormed()),
  );

/** Text with at least one visible character. */
export const words = (min: number, max: number) => v.pipe(text(min, max), v.regex(SEEN));

const IN_ONE_LINE = new RegExp(`^[^${TURNING}]*$`, 'u');
const ONE_LINE = { line: true } as const;
/** What stands in lists, subjects and headings: one line, in one direction. `oneLine` makes one of what was pasted. */
export const line = (min: number, max: number) => v.pipe(text(min, max), v.regex(IN_ONE_LINE), v.metadata(ONE_LINE));
/** The same with something to see in it. */
export const lineOfWords = (min: number, max: number) =>
  v.pipe(words(min, max), v.regex(IN_ONE_LINE), v.metadata(ONE_LINE));

/**
 * What a person's name may not hold besides: it stands inside Markdown links (mentions), which brackets, backslashes and
 * backticks would break out of.
 */
const UNNAMEABLE = '<>`\\[\\]\\\\';

export const personName = (min: number, max: number) =>
  v.pipe(lineOfWords(min, max), v.regex(new RegExp(`^[^${UNNAMEABLE}]*$`, 'u')));

/** A document id or a reference to one: opaque, safe in a path. */
export const opaqueId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,128}$/),
  // Firestore keeps names like `__x__` for itself.
  v.regex(/^(?!__)/),
);

/** A reference that may be missing: then it is empty. */
export const opaqueIdOrNone = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{0,128}$/), v.regex(/^(?!__)/));

/** An id of a controlled vocabulary. That it exists is checked by the form and by content tests. */
export const termId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

/** A cell of the knowledge matrix, `scale.theme`. */
export const cellId = v.pipe(v.string(), v.regex(/^[a-z-]{1,30}[.][a-z-]{1,30}$/));

/** At most `max` entries of one shape. Rules cannot loop: they look at each place in turn. */
export const listOf = <S extends v.GenericSchema<string>>(entry: S, max: number) =>
  v.pipe(v.array(entry), v.maxLength(max));

export const termIds = (max: number) => listOf(termId, max);
export const cellIds = (max: number) => listOf(cellId, max);

/**
 * A web address that people open from here: only https, so that it leads to an authenticated host, and with nothing
 * before the host (`https://google.com@evil.example/` leads to evil.example), also where browsers read `\` as `/`.
 */
export const webAddress = (max: number) =>
  v.pipe(v.string(), v.trim(), v.maxLength(max), v.url(), v.regex(/^https:\/\/[^\s"<>\\/?#@]+(?:[/?#][^\s"<>\\]*)?$/));

/** Set by the server. */
export const serverTime = v.literal(NOW);

/** A moment that a document already holds (either SDK's Timestamp). */
export const time = v.custom<Time>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { seconds?: unknown }).seconds === 'number' &&
    typeof (value as { nanoseconds?: unknown }).nanoseconds === 'number',
);

export const version = v.literal(1);
