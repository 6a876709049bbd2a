/** Control characters except tab and newline. `text()` of the rules has the same class. */
export const CONTROLS = '\\u{0}-\\u{8}\\u{b}-\\u{1f}\\u{7f}-\\u{9f}';

/**
 * What a text of one line may not hold: every control character, line breaks of every kind, and what turns the
 * direction of writing, with which a title poses as another. `line()` of the rules has the same class.
 */
export const TURNING = '\\u{0}-\\u{1f}\\u{7f}-\\u{9f}\\u{61c}\\u{200e}\\u{200f}\\u{2028}-\\u{202e}\\u{2066}-\\u{2069}';

const ANY_CONTROL = new RegExp(`[${CONTROLS}]`, 'gu');

/**
 * A text as it may be stored: composed (NFC), so that one word is written one way; every kind of line break as a newline;
 * and no control characters but tab.
 */
export function withoutControls(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(ANY_CONTROL, '');
}

/** A text of one line as it may be stored: breaks are spaces, and nothing turns it around. */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replace(/[\t\n\u2028\u2029]+/g, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
