/** Control characters except tab and newline. `text()` of the rules has the same class. */
export const CONTROLS = '\\u{0}-\\u{8}\\u{b}-\\u{1f}\\u{7f}-\\u{9f}';

const ANY_CONTROL = new RegExp(`[${CONTROLS}]`, 'gu');

/** A text as it may be stored: every kind of line break as a newline, and no control characters but tab. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ANY_CONTROL, '');
}
